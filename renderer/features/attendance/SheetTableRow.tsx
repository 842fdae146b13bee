import { Table, Text } from '@mantine/core';
import { memo } from 'react';
import type { AttendanceStatus } from '../../domain/attendance/status';
import { StatusButtons } from './StatusButtons';
import classes from './sheet.module.css';
import type { SheetRow } from './sheet-rows';

interface SheetTableRowProps {
  readonly row: SheetRow;
  readonly index: number;
  readonly pending: AttendanceStatus | undefined;
  readonly isCurrent: boolean;
  /** Marked on this screen just now. */
  readonly isFresh: boolean;
  readonly isLocked: boolean;
  readonly measure: (row: HTMLTableRowElement | null) => void;
  readonly onChoose: (id: string) => void;
  readonly onMark: (row: SheetRow, status: AttendanceStatus) => void;
}

/** Renders again only when something of this row changed: a mark costs one row, not all. */
export const SheetTableRow = memo(function SheetTableRow(props: SheetTableRowProps) {
  const { row, index, pending, isCurrent, isFresh, isLocked, measure, onChoose, onMark } = props;
  return (
    <Table.Tr
      ref={measure}
      className={classes.row}
      data-index={index}
      data-row={row.id}
      data-current={isCurrent || undefined}
      aria-current={isCurrent || undefined}
      onClick={() => onChoose(row.id)}
    >
      <Table.Td ta="right" c="dimmed">
        {row.number}
      </Table.Td>
      <Table.Td fw={500} td={row.isRemoved ? 'line-through' : 'none'}>
        {row.name}
      </Table.Td>
      <Table.Td c="dimmed">{row.institution}</Table.Td>
      <Table.Td>
        <StatusButtons
          participantId={row.id}
          name={row.name}
          status={row.status}
          pending={pending}
          isTabStop={isCurrent}
          isDisabled={isLocked}
          onChoose={(status) => onMark(row, status)}
        />
      </Table.Td>
      <Table.Td>
        <div key={row.arrival} className={isFresh ? classes.arrived : undefined}>
          {row.arrival}
        </div>
      </Table.Td>
      <Table.Td>
        <Remarks row={row} />
      </Table.Td>
    </Table.Tr>
  );
}, isSame);

function Remarks({ row }: { readonly row: SheetRow }) {
  const remarks = [
    row.lateness,
    row.earlier,
    row.correction,
    row.isRemoved ? 'dikeluarkan dari kegiatan' : '',
  ].filter((remark) => remark !== '');
  return <Text size="xs">{remarks.join(' · ')}</Text>;
}

/** Rows are made anew with every act on the log; what they say mostly stays. */
function isSame(former: SheetTableRowProps, next: SheetTableRowProps): boolean {
  const { row: formerRow, ...formerRest } = former;
  const { row: nextRow, ...nextRest } = next;
  return areEqual(formerRest, nextRest) && areEqual(textsOf(formerRow), textsOf(nextRow));
}

const textsOf = ({ words: _words, ...texts }: SheetRow) => texts;

function areEqual<T extends object>(one: T, other: T): boolean {
  const keys = Object.keys(one) as (keyof T)[];
  return keys.every((key) => Object.is(one[key], other[key]));
}
