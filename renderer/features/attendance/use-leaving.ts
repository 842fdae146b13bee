import { useCallback, useState } from 'react';
import { dateIn } from '../../domain/activity/zone';
import { formatClock } from '../../domain/format/clock';
import type { AttendanceSheetView } from '../../domain/reports/attendance-sheet';
import type { Sheet } from '../../domain/state';
import { useActivity } from '../../workspace/activity';
import { useWorkspace } from '../../workspace/workspace';
import type { SheetRow } from './sheet-rows';
import type { MarkReport } from './use-marking';

export interface Leaving {
  /** Whose time of leaving is asked for or changed. */
  readonly asked: SheetRow | undefined;
  /** Somebody present leaves: now, if the sheet is open and of today; otherwise the time is asked. */
  readonly leave: (row: SheetRow) => void;
  /**
   * @param leftAt epoch ms; undefined: stayed after all
   * @param reason of a correction; unused while the sheet is open
   */
  readonly record: (leftAt: number | undefined, reason: string) => Promise<void>;
  readonly drop: () => void;
}

/**
 * Leaving early, on one sheet.
 *
 * @param onReport told what was done once it is safe; keeps its identity
 */
export function useLeaving(
  dayId: string,
  sheet: Sheet,
  view: AttendanceSheetView,
  onReport: (report: MarkReport) => void,
): Leaving {
  const { run } = useActivity();
  const { clock } = useWorkspace();
  const [asked, setAsked] = useState<SheetRow>();
  const { step } = sheet;
  const { zone, date } = view;
  const isClosed = sheet.closed !== undefined;

  const send = useCallback(
    async (row: SheetRow, leftAt: number | undefined, reason: string) => {
      const left = leftAt === undefined ? {} : { leftAt };
      const who = { dayId, step, participantId: row.id, ...left };
      const { status } = await run(
        isClosed
          ? { type: 'correct-attendance', ...who, status: 'H', reason }
          : { type: 'record-departure', ...who },
      );
      if (status !== 'done') return;
      setAsked(undefined);
      const what =
        leftAt === undefined ? 'tidak jadi pulang' : `pulang ${formatClock(leftAt, zone)}`;
      onReport({ participantId: row.id, isNew: true, sentence: `${row.name}: ${what}` });
    },
    [run, dayId, step, isClosed, zone, onReport],
  );
  const leave = useCallback(
    (row: SheetRow) => {
      if (row.status !== 'H') {
        const sentence = `${row.name}: belum tercatat hadir, jadi tidak ada jam pulangnya`;
        onReport({ participantId: row.id, isNew: false, sentence });
        return;
      }
      const now = clock.now();
      if (isClosed || row.leftAt !== undefined || dateIn(zone, now) !== date) setAsked(row);
      else void send(row, now, '');
    },
    [clock, isClosed, zone, date, send, onReport],
  );
  return {
    asked,
    leave,
    record: async (leftAt, reason) => {
      if (asked) await send(asked, leftAt, reason);
    },
    drop: () => setAsked(undefined),
  };
}
