import { blanksOf } from '../attendance/counts';
import { fillParts } from '../attendance/fill';
import type { CommandOf } from '../commands';
import type { Draft } from '../log/event';
import { findStep } from '../sop/catalogue';
import {
  type ActivityState,
  type DayState,
  findParticipant,
  participantsOn,
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
  const roster = participantsOn(state, day.plan.date).map((participant) => participant.id);
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
  const { dayId, step, participantId, status, arrivedAt = now } = command;
  if (arrivedAt !== 'unseen' && arrivedAt > now) return refuse({ code: 'time-in-future' });
  return onOpenSheet(state, command, (sheet) => {
    if (!sheet.roster.includes(participantId)) return refuse({ code: 'not-on-sheet' });
    const mark = sheet.marks[participantId];
    const isNewArrival =
      status === 'H' &&
      typeof command.arrivedAt === 'number' &&
      command.arrivedAt !== mark?.arrivedAt;
    if (mark?.status === status && !isNewArrival) {
      const name = findParticipant(state, participantId)?.name ?? '';
      return refuse({
        code: 'already-marked',
        name,
        status,
        at: mark.arrivedAt ?? mark.at,
      });
    }
    const arrival = status === 'H' && arrivedAt !== 'unseen' ? { arrivedAt } : {};
    return accept(
      draft(
        'AttendanceMarked',
        { dayId, step, participantIds: [participantId], status, ...arrival },
        now,
      ),
    );
  });
}

/** See `fillParts`. Writes no arrival: whoever fills the rest of a list in one go did not see when they came. */
export function decideFill(
  state: ActivityState,
  command: CommandOf<'fill-blanks'>,
  now: number,
): ActivityDecision {
  const { dayId, step, status } = command;
  return onOpenSheet(state, command, (sheet, day) => {
    const parts = fillParts(state, day, sheet, status);
    if (parts.length === 0) return refuse({ code: 'nothing-to-do' });
    return accept(...parts.map((part) => draft('AttendanceMarked', { dayId, step, ...part }, now)));
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

/** Runs a rule on a sheet that takes marks. */
export function onOpenSheet(
  state: ActivityState,
  { dayId, step }: OnSheet,
  rule: (sheet: Sheet, day: DayState) => ActivityDecision,
): ActivityDecision {
  return onOpenDay(state, dayId, (day) => {
    const sheet = day.sheets[step];
    if (!sheet) return refuse({ code: 'sheet-not-open', step });
    if (sheet.closed) return refuse({ code: 'sheet-closed', step });
    if (day.cancelledSessions[step]) return refuse({ code: 'session-cancelled', step });
    return rule(sheet, day);
  });
}
