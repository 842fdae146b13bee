import { Table } from '@mantine/core';
import { ATTENDANCE_STATUSES, STATUS_NAMES } from '../../domain/attendance/status';
import type { StatusCounts } from '../../domain/reports/recap-tally';

/** The heads of `StatusFigures`. */
export function StatusHeads() {
  return (
    <>
      {ATTENDANCE_STATUSES.map((status) => (
        <Table.Th key={status} w={44} ta="right">
          <abbr title={STATUS_NAMES[status]} style={{ textDecoration: 'none' }}>
            {status}
          </abbr>
        </Table.Th>
      ))}
      <Table.Th w={64} ta="right">
        Belum diisi
      </Table.Th>
    </>
  );
}

interface StatusFiguresProps {
  readonly counts: StatusCounts;
  readonly isTotal?: boolean;
}

/** How often each status was given. */
export function StatusFigures({ counts, isTotal = false }: StatusFiguresProps) {
  return [...ATTENDANCE_STATUSES, 'blank' as const].map((status) => (
    <Figure key={status} value={counts[status]} isTotal={isTotal} />
  ));
}

interface FigureProps {
  readonly value: number;
  readonly isTotal?: boolean;
}

/** A count in a table; a nought is quiet. */
export function Figure({ value, isTotal = false }: FigureProps) {
  const Cell = isTotal ? Table.Th : Table.Td;
  return (
    <Cell ta="right" {...(value === 0 ? { c: 'dimmed' } : {})}>
      {value}
    </Cell>
  );
}
