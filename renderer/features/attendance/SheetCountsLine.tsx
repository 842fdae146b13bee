import { Group, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import type { SheetCounts } from '../../domain/attendance/counts';
import { ATTENDANCE_STATUSES, STATUS_NAMES } from '../../domain/attendance/status';

/** How many have each status, in words: what is read out at the end of taking attendance. */
export function SheetCountsLine({ counts }: { readonly counts: SheetCounts }) {
  const isComplete = counts.blank === 0;
  const Icon = isComplete ? IconCircleCheck : IconCircleDashed;
  return (
    <Group gap="md" wrap="nowrap" role="group" aria-label="Rekap kehadiran">
      {ATTENDANCE_STATUSES.map((status) => (
        <Text
          key={status}
          size="sm"
          c={counts[status] === 0 ? 'dimmed' : 'var(--mantine-color-text)'}
          style={{ whiteSpace: 'nowrap' }}
          // In a small window what the last key or scan did needs the room.
          {...(counts[status] === 0 && status !== 'H' ? { visibleFrom: 'lg' } : {})}
        >
          <b>{counts[status]}</b> {STATUS_NAMES[status].toLowerCase()}
        </Text>
      ))}
      <Group gap={6} wrap="nowrap">
        <Icon
          size={16}
          color={isComplete ? 'var(--mantine-color-teal-6)' : 'var(--mantine-color-orange-6)'}
          aria-hidden
        />
        <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
          <b>{counts.blank}</b> belum diisi
        </Text>
      </Group>
    </Group>
  );
}
