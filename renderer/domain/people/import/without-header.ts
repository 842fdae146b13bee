import { guessColumns } from './guess-columns';
import type { RosterReading } from './read-roster';
import type { Table } from './table';

/** The fullest sheet, all of it: rows copied without their header are people too. */
export function withoutHeader(sheets: readonly Table[]): RosterReading {
  const [fullest] = sheets.toSorted((a, b) => b.rows.length - a.rows.length);
  return {
    sheetName: fullest?.name ?? '',
    headerRow: 0,
    headerHeight: 1,
    mapping: fullest ? guessColumns(fullest) : [],
  };
}
