import { Table, Text } from '@mantine/core';
import type { AttendanceStatus } from '../../domain/attendance/status';
import { SpacerRow } from '../../ui/SpacerRow';
import type { WindowRows } from '../../ui/use-window-rows';
import { SheetTableRow } from './SheetTableRow';
import type { SheetRow } from './sheet-rows';

interface SheetTableProps {
  readonly rows: readonly SheetRow[];
  readonly current: SheetRow | undefined;
  readonly pending: ReadonlyMap<string, AttendanceStatus>;
  readonly freshId: string | undefined;
  readonly isLocked: boolean;
  readonly window: WindowRows;
  /** Px from the top of the window at which the head stays. */
  readonly headTop: number;
  readonly onChoose: (id: string) => void;
  readonly onMark: (row: SheetRow, status: AttendanceStatus) => void;
}

/** The rows of a daftar hadir, dense and calm. */
export function SheetTable(props: SheetTableProps) {
  const { rows, current, pending, freshId, isLocked, window, headTop, onChoose, onMark } = props;
  return (
    <Table
      layout="fixed"
      verticalSpacing={4}
      stickyHeader
      stickyHeaderOffset={headTop}
      aria-label="Daftar hadir"
      aria-rowcount={rows.length + 1}
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={48} ta="right">
            No
          </Table.Th>
          <Table.Th w="27%">Nama</Table.Th>
          <Table.Th>Instansi</Table.Th>
          <Table.Th w={204}>Kehadiran</Table.Th>
          <Table.Th w={72}>Datang</Table.Th>
          <Table.Th w="18%">Keterangan</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody ref={window.bodyRef}>
        <SpacerRow height={window.before} />
        {window.indexes.map((index) => {
          const row = rows[index];
          return row ? (
            <SheetTableRow
              key={row.id}
              row={row}
              index={index}
              pending={pending.get(row.id)}
              isCurrent={row.id === current?.id}
              isFresh={row.id === freshId}
              isLocked={isLocked}
              measure={window.measure}
              onChoose={onChoose}
              onMark={onMark}
            />
          ) : null;
        })}
        <SpacerRow height={window.after} />
        {rows.length === 0 ? (
          <Table.Tr>
            <Table.Td colSpan={6}>
              <Text size="sm" c="dimmed" py="lg" ta="center">
                Tidak ada nama yang cocok. Tekan Esc untuk menghapus pencarian. Peserta baru
                ditambahkan di Peserta dan langsung tercantum pada daftar hadir yang terbuka.
              </Text>
            </Table.Td>
          </Table.Tr>
        ) : null}
      </Table.Tbody>
    </Table>
  );
}
