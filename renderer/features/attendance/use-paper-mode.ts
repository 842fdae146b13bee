import { useState } from 'react';
import { instantOf } from '../../domain/activity/zone';
import { readPaperEntry } from '../../domain/attendance/paper-entry';
import type { AttendanceStatus } from '../../domain/attendance/status';
import type { AttendanceSheetView } from '../../domain/reports/attendance-sheet';
import { useWorkspace } from '../../workspace/workspace';
import type { SheetRow } from './sheet-rows';
import type { RowCursor } from './use-row-cursor';

/** Copying a signed list, where arrivals are those of the paper and not those of the typing. */
export function usePaperMode(isOn: boolean, { date, session, zone }: AttendanceSheetView) {
  const { clock } = useWorkspace();
  const [minute, setMinute] = useState(session.startMinute);

  /** Epoch ms; undefined where it would lie ahead, or nothing is copied. */
  const arrivedAt = (): number | undefined => {
    const at = instantOf(date, minute, zone);
    return isOn && at <= clock.now() ? at : undefined;
  };
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
  return { minute, setMinute, arrivedAt, isNumbering, type };
}
