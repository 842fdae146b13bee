import { Anchor, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import { activityTitle } from '../../domain/activity/details';
import { activityDates } from '../../domain/activity/search';
import { ACTIVITY_STATUS_NAMES } from '../../domain/activity/status-names';
import { formatNumber } from '../../domain/format/number';
import type { ActivitySummary } from '../../domain/summary';
import { StatusWord } from '../../ui/StatusWord';

interface ActivityRowProps {
  readonly activity: ActivitySummary;
  readonly index: number;
  readonly measure: (row: HTMLTableRowElement | null) => void;
}

const TONES = { preparing: 'waiting', running: 'going', finished: 'done' } as const;

export function ActivityRow({ activity, index, measure }: ActivityRowProps) {
  const { activityId, place, dayCount, archivedDayCount, participantCount, status } = activity;
  return (
    <Table.Tr ref={measure} data-index={index}>
      <Table.Td pl={0}>
        <Anchor component={Link} to={`/kegiatan/${activityId}/ringkasan`} size="sm">
          {activityTitle(activity)}
        </Anchor>
        <Text size="sm" c="dimmed">
          {place === '' ? 'Tempat belum diisi' : place}
        </Text>
      </Table.Td>
      <Table.Td>
        {activityDates(activity) || 'Belum ada hari'}
        <Text size="sm" c="dimmed">
          {archivedDayCount > 0
            ? `${archivedDayCount} dari ${dayCount} hari diarsipkan`
            : `${dayCount} hari`}
        </Text>
      </Table.Td>
      <Table.Td ta="right">{formatNumber(participantCount)}</Table.Td>
      <Table.Td pr={0}>
        <StatusWord tone={TONES[status]}>{ACTIVITY_STATUS_NAMES[status]}</StatusWord>
      </Table.Td>
    </Table.Tr>
  );
}
