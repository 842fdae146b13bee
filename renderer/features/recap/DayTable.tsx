import { Table, Text } from '@mantine/core';
import { formatDate } from '../../domain/format/date';
import type { AttendanceRecap } from '../../domain/reports/attendance-recap';
import type { RecapDay } from '../../domain/reports/recap-day';
import { shareInPercent } from '../../domain/reports/recap-words';
import { Figure, StatusFigures, StatusHeads } from './StatusFigures';

/** The recap day by day. */
export function DayTable({ recap }: { readonly recap: AttendanceRecap }) {
  return (
    <Table
      stickyHeader
      stickyHeaderOffset={48}
      horizontalSpacing={8}
      mt={8}
      aria-label="Rekap hari"
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Hari</Table.Th>
          <Table.Th w={150}>Sesi berdaftar hadir</Table.Th>
          <Table.Th ta="right">JP</Table.Th>
          <StatusHeads />
          <Table.Th ta="right" title="Hadir pada semua sesi hari itu">
            Hadir penuh
          </Table.Th>
          <Table.Th ta="right" title="Hadir pada sebagian sesi hari itu">
            Hadir sebagian
          </Table.Th>
          <Table.Th ta="right" title="Tidak hadir pada satu pun sesi hari itu">
            Tidak hadir
          </Table.Th>
          <Table.Th ta="right" title="Dari JP sesi yang sudah diisi">
            Kehadiran
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {recap.days.map((day) => (
          <DayRow key={day.dayId} day={day} />
        ))}
      </Table.Tbody>
      <Table.Tfoot>
        <Table.Tr>
          <Table.Th colSpan={2}>Seluruhnya</Table.Th>
          <Table.Th ta="right">{recap.jp.planned}</Table.Th>
          <StatusFigures counts={recap.total.counts} isTotal />
          <Table.Td colSpan={3} />
          <Table.Th ta="right">{shareInPercent(recap.total.held)}</Table.Th>
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  );
}

function DayRow({ day }: { readonly day: RecapDay }) {
  const { planned, held, cancelled } = day.sessions;
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm" fw={500}>
          Hari {day.number}
        </Text>
        <Text size="xs" c="dimmed">
          {formatDate(day.date)}
        </Text>
      </Table.Td>
      <Table.Td>
        {held} dari {planned - cancelled}
        {cancelled > 0 ? (
          <Text size="xs" c="dimmed">
            {cancelled} dibatalkan
          </Text>
        ) : null}
      </Table.Td>
      <Table.Td ta="right">{day.jp}</Table.Td>
      <StatusFigures counts={day.counts} />
      <Figure value={day.people.whole} />
      <Figure value={day.people.partly} />
      <Figure value={day.people.absent} />
      <Table.Td ta="right" fw={600}>
        {shareInPercent(day.held)}
      </Table.Td>
    </Table.Tr>
  );
}
