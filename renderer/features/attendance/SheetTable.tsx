import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AttendanceStatus } from '../../domain/attendance/status';
import { SpacerRow } from '../../ui/SpacerRow';
import type { WindowRows } from '../../ui/use-window-rows';
import { SheetTableRow } from './SheetTableRow';
import type { SheetRow } from './sheet-rows';
import { useSmallWindow } from './use-small-window';

interface SheetTableProps {
  readonly label: string;
  /** What tells people apart beside their name: `Instansi`. */
  readonly about: string;
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
  readonly onLeave?: (row: SheetRow) => void;
  /** In the place of rows, when nobody is called as was typed. */
  readonly empty: ReactNode;
}

/** The rows of a daftar hadir, dense and calm. */
export function SheetTable(props: SheetTableProps) {
  const { rows, current, pending, freshId, isLocked, window, headTop, onChoose } = props;
  const { label, about, onMark, onLeave, empty } = props;
  const isSmall = useSmallWindow();
  return (
    <Table
      horizontalSpacing={isSmall ? 6 : 'sm'}
      layout="fixed"
      verticalSpacing={4}
      stickyHeader
      stickyHeaderOffset={headTop}
      aria-label={label}
      aria-rowcount={rows.length + 1}
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={isSmall ? 40 : 48} ta="right">
            No
          </Table.Th>
          <Table.Th w={isSmall ? '29%' : '27%'}>Nama</Table.Th>
          <Table.Th>{about}</Table.Th>
          <Table.Th w={isSmall ? 196 : 204}>Kehadiran</Table.Th>
          <Table.Th w={isSmall ? 76 : 84}>Datang</Table.Th>
          <Table.Th w={isSmall ? '15%' : '18%'}>Keterangan</Table.Th>
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
              onLeave={onLeave}
            />
          ) : null;
        })}
        <SpacerRow height={window.after} />
        {rows.length === 0 ? (
          <Table.Tr>
            <Table.Td colSpan={6}>{empty}</Table.Td>
          </Table.Tr>
        ) : null}
      </Table.Tbody>
    </Table>
  );
}
