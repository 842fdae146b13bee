import { Anchor, Stack, Table, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { activityTitle } from '../../domain/activity/details';
import { DAY_STATUS_NAMES } from '../../domain/activity/status-names';
import { formatMinute } from '../../domain/format/clock';
import { formatDate } from '../../domain/format/date';
import type { DaySummary } from '../../domain/summary';
import { StatusWord } from '../../ui/StatusWord';

interface DayListProps {
  readonly title: string;
  readonly days: readonly DaySummary[];
  /** `YYYY-MM-DD`; days of another date show theirs. */
  readonly today: string;
  /** What stands there while there are none. */
  readonly children?: ReactNode;
}

const TONES = { planned: 'waiting', running: 'going', archived: 'done' } as const;

export function DayList({ title, days, today, children }: DayListProps) {
  return (
    <Stack gap="xs" component="section" aria-label={title}>
      <Title order={2}>{title}</Title>
      {days.length === 0 ? (
        children
      ) : (
        <Table layout="fixed">
          <Table.Tbody>
            {days.map((day) => (
              <Table.Tr key={`${day.activityId}/${day.dayId}`}>
                <Table.Td w={204} pl={0}>
                  {day.date === today ? (
                    <Text size="sm">{hoursOf(day)}</Text>
                  ) : (
                    <>
                      <Text size="sm">{formatDate(day.date)}</Text>
                      <Text size="sm" c="dimmed">
                        {hoursOf(day)}
                      </Text>
                    </>
                  )}
                </Table.Td>
                <Table.Td>
                  <Anchor
                    component={Link}
                    to={`/kegiatan/${day.activityId}/pelaksanaan/${day.dayId}`}
                    size="sm"
                  >
                    {activityTitle(day)}
                  </Anchor>
                  <Text size="sm" c="dimmed">
                    Hari {day.number} dari {day.dayCount}
                  </Text>
                </Table.Td>
                <Table.Td w={128} pr={0}>
                  <StatusWord tone={TONES[day.status]}>{DAY_STATUS_NAMES[day.status]}</StatusWord>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Stack>
  );
}

const hoursOf = ({ startMinute, endMinute }: DaySummary): string =>
  `${formatMinute(startMinute)}–${formatMinute(endMinute)}`;
