import { useMemo } from 'react';
import { blanksOf } from '../../domain/attendance/counts';
import {
  absentBeforeInWords,
  type EarlierAbsence,
  earlierAbsences,
} from '../../domain/attendance/earlier-absence';
import { fillParts } from '../../domain/attendance/fill';
import { fillInWords } from '../../domain/attendance/fill-words';
import { sessionsOf } from '../../domain/attendance/sessions';
import type { AttendanceSheetView } from '../../domain/reports/attendance-sheet';
import type { Sop } from '../../domain/sop/sop';
import type { DayState } from '../../domain/state';
import { useActivity } from '../../workspace/activity';
import type { MarkReport } from './use-marking';

/** What can be done to a daftar hadir as a whole, and what filling it will do. */
export function useSheetActs(
  day: DayState,
  view: AttendanceSheetView,
  onReport: (report: MarkReport) => void,
) {
  const { state, sop, run } = useActivity();
  const { dayId } = day.plan;
  const { step } = view.session;
  const sheet = day.sheets[step];
  const isOpen = !view.isClosed && !day.archived && !day.cancelledSessions[step];
  const blankIds = sheet ? blanksOf(sheet) : [];
  const canFill = blankIds.length > 0 && isOpen;
  const absences: ReadonlyMap<string, EarlierAbsence> = useMemo(
    () => earlierAbsences(day, heldSessions(day, sop), step),
    [day, sop, step],
  );
  const words = fillInWords(sheet ? fillParts(state, day, sheet, 'H') : []);
  const before = canFill ? absentBeforeInWords(blankIds, absences) : '';

  return {
    sheet,
    isOpen,
    blanks: blankIds.length,
    canFill,
    absences,
    fillLabel: words.act,
    /** What is to be known before filling; empty if nothing. */
    fillHint: [
      canFill ? words.announced : '',
      before ? `${blankIds.length} peserta belum diisi; ${before}` : '',
    ]
      .filter((part) => part !== '')
      .map((part) => `${part}.`)
      .join(' '),
    open: () => void run({ type: 'open-sheet', dayId, step }),
    close: () => void run({ type: 'close-sheet', dayId, step }),
    fill: async () => {
      if (view.isClosed) return;
      const { status } = await run({ type: 'fill-blanks', dayId, step, status: 'H' });
      if (status !== 'done') return;
      onReport({ isNew: true, sentence: [words.done, before].filter((part) => part).join('. ') });
    },
    cancel: (reason: string) => run({ type: 'cancel-session', dayId, step, reason }),
    reinstate: () => void run({ type: 'reinstate-session', dayId, step }),
  };
}

export type SheetActs = ReturnType<typeof useSheetActs>;

/** Nobody was absent from a session that did not take place, whatever was marked before. */
const heldSessions = (day: DayState, sop: Sop) =>
  sessionsOf(day.plan, sop).filter(({ step }) => !day.cancelledSessions[step]);
