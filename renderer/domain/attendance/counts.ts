import type { Sheet } from '../state';
import { ATTENDANCE_STATUSES, type AttendanceStatus } from './status';

/** How many of a sheet's roster have each status; `blank` is *belum diisi*. */
export type SheetCounts = Readonly<Record<AttendanceStatus | 'blank' | 'total', number>>;

export function countSheet(sheet: Sheet): SheetCounts {
  const counts = {
    H: 0,
    I: 0,
    S: 0,
    TK: 0,
    DL: 0,
    blank: 0,
    total: sheet.roster.length,
  };
  for (const id of sheet.roster) counts[sheet.marks[id]?.status ?? 'blank'] += 1;
  return counts;
}

/** Participants of the roster without a status, in order. */
export function blanksOf(sheet: Sheet): readonly string[] {
  return sheet.roster.filter((id) => !sheet.marks[id]);
}

/** Statuses that count as absent, for recaps: everything but H. */
export const ABSENT_STATUSES = ATTENDANCE_STATUSES.filter((status) => status !== 'H');
