import { blanksOf } from '../attendance/counts';
import type { CommandOf } from '../commands';
import type { Draft } from '../log/event';
import { findStep } from '../sop/catalogue';
import {
  type ActivityState,
  activeParticipants,
  type DayState,
  findParticipant,
  type Sheet,
} from '../state';
import { type ActivityDecision, accept, draft, onOpenDay, refuse } from './decision';

type OnSheet = { readonly dayId: string; readonly step: number };

export function openSheetDraft(
  state: ActivityState,
  day: DayState,
  step: number,
  at: number,
): Draft {
  const roster = activeParticipants(state).map((participant) => participant.id);
  return draft('SheetOpened', { dayId: day.plan.dayId, step, roster }, at);
}

export function decideOpenSheet(
  state: ActivityState,
  command: CommandOf<'open-sheet'>,
  now: number,
): ActivityDecision {
  const { dayId, step } = command;
  return onOpenDay(state, dayId, (day, sop) => {
    const isPlanned = day.plan.steps.some((planned) => planned.step === step);
    if (!isPlanned) return refuse({ code: 'step-not-planned', step });
    if (findStep(sop, step).attendance !== 'session') {
      return refuse({ code: 'step-has-no-sheet', step });
    }
    if (day.sheets[step]) return refuse({ code: 'sheet-already-open', step });
    if (day.cancelledSessions[step]) return refuse({ code: 'session-cancelled', step });
    return accept(openSheetDraft(state, day, step, now));
  });
}

/** The same status again changes nothing and says when it was given. */
export function decideMark(
  state: ActivityState,
  command: CommandOf<'mark-attendance'>,
  now: number,
): ActivityDecision {
  const { dayId, step, participantId, status } = command;
  if (command.arrivedAt !== undefined && command.arrivedAt > now) {
    return refuse({ code: 'time-in-future' });
  }
  return onOpenSheet(state, command, (sheet) => {
    if (!sheet.roster.includes(participantId)) return refuse({ code: 'not-on-sheet' });
    const mark = sheet.marks[participantId];
    const isNewArrival =
      status === 'H' && command.arrivedAt !== undefined && command.arrivedAt !== mark?.arrivedAt;
    if (mark?.status === status && !isNewArrival) {
      const name = findParticipant(state, participantId)?.name ?? '';
      return refuse({
        code: 'already-marked',
        name,
        status,
        at: mark.arrivedAt ?? mark.at,
      });
    }
    const arrival = status === 'H' ? { arrivedAt: command.arrivedAt ?? now } : {};
    return accept(
      draft(
        'AttendanceMarked',
        { dayId, step, participantIds: [participantId], status, ...arrival },
        now,
      ),
    );
  });
}

/** Writes no arrival: whoever fills the rest of a list in one go did not see when they came. */
export function decideFill(
  state: ActivityState,
  command: CommandOf<'fill-blanks'>,
  now: number,
): ActivityDecision {
  const { dayId, step, status } = command;
  return onOpenSheet(state, command, (sheet) => {
    const participantIds = blanksOf(sheet);
    if (participantIds.length === 0) return refuse({ code: 'nothing-to-do' });
    return accept(draft('AttendanceMarked', { dayId, step, participantIds, status }, now));
  });
}

export function decideCloseSheet(
  state: ActivityState,
  command: CommandOf<'close-sheet'>,
  now: number,
): ActivityDecision {
  const { dayId, step } = command;
  return onOpenSheet(state, command, (sheet) => {
    const count = blanksOf(sheet).length;
    if (count > 0) return refuse({ code: 'sheet-has-blanks', step, count });
    return accept(draft('SheetClosed', { dayId, step }, now));
  });
}

/** Only after the sheet closed; before that, marking again is enough. */
export function decideCorrect(
  state: ActivityState,
  command: CommandOf<'correct-attendance'>,
  now: number,
): ActivityDecision {
  const { dayId, step, participantId, status } = command;
  const reason = command.reason.trim();
  return onOpenDay(state, dayId, (day) => {
    const sheet = day.sheets[step];
    if (!sheet) return refuse({ code: 'sheet-not-open', step });
    if (!sheet.closed) return refuse({ code: 'sheet-not-closed', step });
    const mark = sheet.marks[participantId];
    if (!mark) return refuse({ code: 'not-on-sheet' });
    if (mark.status === status) return refuse({ code: 'nothing-to-do' });
    if (reason === '') return refuse({ code: 'reason-missing' });
    return accept(
      draft(
        'AttendanceCorrected',
        { dayId, step, participantId, from: mark.status, to: status, reason },
        now,
      ),
    );
  });
}

function onOpenSheet(
  state: ActivityState,
  { dayId, step }: OnSheet,
  rule: (sheet: Sheet) => ActivityDecision,
): ActivityDecision {
  return onOpenDay(state, dayId, (day) => {
    const sheet = day.sheets[step];
    if (!sheet) return refuse({ code: 'sheet-not-open', step });
    if (sheet.closed) return refuse({ code: 'sheet-closed', step });
    if (day.cancelledSessions[step]) return refuse({ code: 'session-cancelled', step });
    return rule(sheet);
  });
}
