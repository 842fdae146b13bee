import { Button, Table, Text } from '@mantine/core';
import { Link, useNavigate } from 'react-router';
import { STAFF } from '../../../domain/attendance/sheet-undo';
import { staffOfDay } from '../../../domain/attendance/staff-list';
import type { DayState } from '../../../domain/state';
import { StatusWord } from '../../../ui/StatusWord';
import { useActivity } from '../../../workspace/activity';
import { countStaff } from './staff-rows';

interface StaffLineProps {
  readonly day: DayState;
  /** Hari ke-, from 1. */
  readonly number: number;
}

/** In the list of sessions: the daftar hadir of narasumber and panitia of a day. */
export function StaffLine({ day, number }: StaffLineProps) {
  const { activityId, state } = useActivity();
  const navigate = useNavigate();
  const { total, blank, H } = countStaff(staffOfDay(state, day).entries);
  const path = `/kegiatan/${activityId}/daftar-hadir/${day.plan.dayId}/${STAFF}`;
  const label = day.archived || blank === 0 ? 'Lihat' : 'Isi';
  const counts = [
    `${H} hadir`,
    `${total - H - blank} tidak hadir`,
    ...(blank > 0 ? [`${blank} belum diisi`] : []),
  ];
  return (
    <Table.Tr onClick={() => void navigate(path)} style={{ cursor: 'pointer' }}>
      <Table.Td colSpan={3} fw={500}>
        Narasumber dan panitia
      </Table.Td>
      <Table.Td>
        {total === 0 ? (
          <Text size="sm" c="dimmed">
            Belum ada namanya
          </Text>
        ) : blank === 0 ? (
          <StatusWord tone="done">Lengkap</StatusWord>
        ) : (
          <StatusWord tone="waiting">{blank === total ? 'Belum diisi' : 'Sebagian'}</StatusWord>
        )}
      </Table.Td>
      <Table.Td>
        <Text size="sm" c={total === 0 || blank === total ? 'dimmed' : 'var(--mantine-color-text)'}>
          {total === 0 || blank === total ? '–' : counts.join(' · ')}
        </Text>
      </Table.Td>
      <Table.Td ta="right">
        <Button
          component={Link}
          to={path}
          size="xs"
          variant="default"
          aria-label={`${label} daftar hadir narasumber dan panitia hari ${number}`}
          onClick={(event) => event.stopPropagation()}
        >
          {label}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}
