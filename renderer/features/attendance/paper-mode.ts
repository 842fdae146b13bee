import { readPaperEntry } from '../../domain/attendance/paper-entry';
import type { AttendanceStatus } from '../../domain/attendance/status';
import type { SheetRow } from './sheet-rows';
import type { RowCursor } from './use-row-cursor';

/** Copying a signed list: the paper says who came, and not when. */
export function paperMode(isOn: boolean) {
  const arrivedAt = isOn ? ('unseen' as const) : undefined;
  /** Whether digits typed now are a number. */
  const isNumbering = (typed: string) => isOn && /^\d*$/.test(typed);
  /** Types; with a status behind the number the row is marked at once. */
  const type = (
    typed: string,
    cursor: RowCursor,
    rows: readonly SheetRow[],
    mark: (row: SheetRow, status: AttendanceStatus) => void,
  ) => {
    const entry = isOn ? readPaperEntry(typed) : undefined;
    const row = entry?.status && rows.find(({ number }) => number === entry.number);
    if (row && entry?.status) mark(row, entry.status);
    else cursor.type(typed);
  };
  return { arrivedAt, isNumbering, type };
}
