import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck } from '@tabler/icons-react';

/** Says that something was done that can be taken back, and offers it while the message stands. */
export function notifyUndoable(message: string, onUndo: () => void): void {
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
            onUndo();
          }}
        >
          Urungkan
        </Button>
      </Group>
    ),
  });
}
