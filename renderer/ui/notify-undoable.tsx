import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck } from '@tabler/icons-react';

/**
 * Says that something was done that can be taken back, and offers it once, while the message stands.
 *
 * @param onUndo takes back this very act, or says why it cannot: more may have been done meanwhile
 */
export function notifyUndoable(message: string, onUndo: () => void): void {
  let isUsed = false;
  const id = notifications.show({
    color: 'teal',
    icon: <IconCheck size={18} />,
    autoClose: 10_000,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button
          variant="default"
          size="compact-sm"
          style={{ flexShrink: 0 }}
          onClick={() => {
            notifications.hide(id);
            // The message can be pressed again while it fades out.
            if (!isUsed) onUndo();
            isUsed = true;
          }}
        >
          Urungkan
        </Button>
      </Group>
    ),
  });
}
