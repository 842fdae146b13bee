import { cellLetters, type RecapCell } from '../../domain/reports/recap-cell';
import type { RecapPerson } from '../../domain/reports/recap-person';
import { centred } from '../layout/section';
import { type Cell, head, type Row } from '../layout/table';
import type { PlacedColumn } from './column-plan';

interface DayColumns {
  readonly day: { readonly number: number };
  readonly columns: readonly PlacedColumn[];
}

/** `Hari 1` over its sessions. */
export const dayHeads = (days: readonly DayColumns[]): readonly Cell[] =>
  days.map(({ day, columns }) =>
    head(columns.length > 1 ? `Hari ${day.number}` : `H${day.number}`, {
      span: columns.length,
      size: 8,
    }),
  );

/** The number that each session has within its day. */
export const sessionHeads = (days: readonly DayColumns[]): readonly Cell[] =>
  days.flatMap(({ columns }) => columns.map(({ session }) => head(`${session.number}`)));

/** One letter a session; shaded where it did not take place. */
export const statusCells = (
  { cells }: Pick<RecapPerson, 'cells'>,
  days: readonly DayColumns[],
): readonly Cell[] =>
  days.flatMap(({ columns }) => columns.map(({ index }) => statusCell(cells[index])));

function statusCell(cell: RecapCell | undefined): Cell {
  return centred(cell ? cellLetters(cell) : '', {
    size: 8,
    vertical: 'center',
    isShaded: cell?.kind === 'cancelled',
  });
}

/** A row of sums below the people, its title over the columns before. */
export const sumRow = (title: string, span: number, cells: readonly Cell[]): Row => ({
  cells: [
    { content: title, look: { span, bold: true, align: 'right', vertical: 'center' } },
    ...cells,
  ],
});
