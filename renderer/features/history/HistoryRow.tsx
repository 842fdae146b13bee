import { Box, Group, Text } from '@mantine/core';
import { IconArrowBackUp, IconPencil } from '@tabler/icons-react';
import type { Zone } from '../../domain/activity/zone';
import { formatClock } from '../../domain/format/clock';
import type { HistoryEntry } from '../../domain/history/history';

/** Widths of time, day and operator; the sentence takes the rest. */
export const HISTORY_COLUMNS = '56px 64px 168px minmax(0, 1fr)';

interface HistoryRowProps {
  readonly entry: HistoryEntry;
  /** `Hari 2`; empty if the act belongs to no single day. */
  readonly day: string;
  readonly zone: Zone;
}

export function HistoryRow({ entry, day, zone }: HistoryRowProps) {
  const { at, operator, sentence, reason, undone, isCorrection } = entry;
  return (
    <Box
      display="grid"
      py={8}
      style={{
        gridTemplateColumns: HISTORY_COLUMNS,
        columnGap: 16,
        borderBottom: '1px solid var(--mantine-color-default-border)',
      }}
    >
      <Text size="sm">{formatClock(at, zone)}</Text>
      <Text size="sm" c="dimmed">
        {day}
      </Text>
      <Text size="sm" c="dimmed" lineClamp={2} title={operator}>
        {operator || 'tanpa nama'}
      </Text>
      <Box miw={0}>
        <Text
          size="sm"
          maw={760}
          {...(undone ? { td: 'line-through', c: 'dimmed' } : {})}
          style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
        >
          {sentence}
        </Text>
        {isCorrection || reason !== '' ? (
          <Group gap={6} mt={2} wrap="nowrap" align="flex-start">
            {isCorrection ? (
              <IconPencil size={16} aria-hidden style={{ flexShrink: 0, marginTop: 2 }} />
            ) : null}
            <Text size="sm" c="dimmed" maw={760} style={{ overflowWrap: 'anywhere' }}>
              {isCorrection ? (
                <Text span size="sm" fw={600} c="var(--mantine-color-text)">
                  Koreksi{reason === '' ? '' : ' · '}
                </Text>
              ) : null}
              {reason === '' ? '' : `Alasan: ${reason}`}
            </Text>
          </Group>
        ) : null}
        {undone ? (
          <Group gap={6} mt={2} wrap="nowrap">
            <IconArrowBackUp size={16} aria-hidden style={{ flexShrink: 0 }} />
            <Text size="sm" fw={600}>
              Diurungkan {formatClock(undone.at, zone)}
              {undone.operator === '' || undone.operator === operator
                ? ''
                : ` oleh ${undone.operator}`}
            </Text>
          </Group>
        ) : null}
      </Box>
    </Box>
  );
}
