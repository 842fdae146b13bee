import { Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { zoneOfOffset } from '../domain/activity/zone';
import { formatClock } from '../domain/format/clock';
import { useNow } from '../workspace/use-now';
import { useWorkspace } from '../workspace/workspace';

/** The time, and whether the last act is safe: quiet when it is, loud when it is not. */
export function HeaderStatus() {
  const { saveStatus, clock } = useWorkspace();
  const state = useSyncExternalStore(saveStatus.subscribe, saveStatus.getSnapshot);
  const now = useNow();
  const zone = zoneOfOffset(clock.utcOffset(now));
  return (
    <Group gap="lg" wrap="nowrap" miw={0}>
      <Group gap={6} wrap="nowrap" miw={0} role="status">
        {state.kind === 'saved' ? (
          <>
            <IconCheck size={16} color="var(--mantine-color-teal-7)" aria-hidden />
            <Text size="sm" c="dimmed">
              Tersimpan {formatClock(state.at, zone)}
            </Text>
          </>
        ) : null}
        {state.kind === 'trouble' ? (
          <>
            <IconAlertTriangle size={18} color="var(--mantine-color-red-7)" aria-hidden />
            <Text size="sm" c="red" fw={600} lineClamp={2}>
              {state.sentence}
            </Text>
          </>
        ) : null}
      </Group>
      <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
        {formatClock(now, zone)} {zone}
      </Text>
    </Group>
  );
}
