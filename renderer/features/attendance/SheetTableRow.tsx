import { Table } from '@mantine/core';
import { IconDoorExit, IconSignature } from '@tabler/icons-react';
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
  /** Missing where nobody asks when people left. */
  readonly onLeave?: ((row: SheetRow) => void) | undefined;
}

/** Renders again only when something of this row changed: a mark costs one row, not all. */
export const SheetTableRow = memo(function SheetTableRow(props: SheetTableRowProps) {
  const { row, index, pending, isCurrent, isFresh, isLocked, measure, onChoose } = props;
  const { onMark, onLeave } = props;
  const leave = onLeave && !isLocked && row.status === 'H' ? () => onLeave(row) : undefined;
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
      <Table.Td c="dimmed">
        <div className={classes.about} title={row.institution}>
          {row.institution}
        </div>
      </Table.Td>
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
        <div className={classes.arrival}>
          <div key={row.arrival} className={isFresh ? classes.arrived : undefined}>
            {row.arrival}
          </div>
          {leave && row.left === '' ? (
            <button
              type="button"
              className={classes.leave}
              aria-label={`Pulang lebih awal: ${row.name}`}
              title="Pulang lebih awal (Alt+P)"
              tabIndex={isCurrent ? 0 : -1}
              onClick={leave}
            >
              <IconDoorExit size={16} aria-hidden />
            </button>
          ) : null}
        </div>
      </Table.Td>
      <Table.Td>
        <Remarks row={row} onLeave={leave} />
      </Table.Td>
    </Table.Tr>
  );
}, isSame);

interface RemarksProps {
  readonly row: SheetRow;
  readonly onLeave: (() => void) | undefined;
}

function Remarks({ row, onLeave }: RemarksProps) {
  const remarks = [
    row.lateness,
    row.announced,
    row.earlier,
    row.correction,
    row.isRemoved ? 'dikeluarkan dari kegiatan' : '',
  ].filter((remark) => remark !== '');
  const left = row.left === '' ? '' : `pulang ${row.left}`;
  return (
    <div className={classes.remarks}>
      {left && onLeave ? (
        <button
          type="button"
          className={classes.left}
          aria-label={`${left}, ubah jam pulang ${row.name}`}
          title="Ubah jam pulang"
          onClick={onLeave}
        >
          {left}
        </button>
      ) : (
        left
      )}
      {left && remarks.length > 0 ? ' · ' : ''}
      {remarks.join(' · ')}
      {row.isSigned && (left || remarks.length > 0) ? ' · ' : ''}
      {row.isSigned ? (
        <span className={classes.signed}>
          <IconSignature size={14} aria-hidden />
          ditandatangani
        </span>
      ) : null}
    </div>
  );
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
