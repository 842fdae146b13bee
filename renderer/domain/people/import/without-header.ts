import { findHeader, headerAt } from './find-header';
import { guessColumns } from './guess-columns';
import type { RosterReading } from './read-roster';
import type { RememberedColumns } from './remembered-columns';
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

/**
 * One sheet with the header where the user says it is.
 *
 * @param row number as the spreadsheet shows it; 0 for none
 */
export function withHeaderAt(
  sheet: Table,
  row: number,
  remembered: RememberedColumns,
): RosterReading {
  if (row === 0) return withoutHeader([sheet]);
  const found = findHeader(sheet, remembered);
  const { height, mapping } = found?.row === row ? found : headerAt(sheet, row, remembered);
  return { sheetName: sheet.name, headerRow: row, headerHeight: height, mapping };
}
