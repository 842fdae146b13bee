import { isDrawing } from '../attendance/drawing';
import type { CommandOf } from '../commands';
import type { Refusal } from '../refusal';
import type { ActivityState, AttendanceMark } from '../state';
import { type ActivityDecision, accept, draft, onOpenDay, refuse } from './decision';
import { onOpenSheet } from './sheet';

/** Only after the sheet closed; before that, marking again is enough. */
export function decideCorrect(
  state: ActivityState,
  command: CommandOf<'correct-attendance'>,
  now: number,
): ActivityDecision {
  const { dayId, step, participantId, status, leftAt } = command;
  const reason = command.reason.trim();
  return onOpenDay(state, dayId, (day) => {
    const sheet = day.sheets[step];
    if (!sheet) return refuse({ code: 'sheet-not-open', step });
    if (!sheet.closed) return refuse({ code: 'sheet-not-closed', step });
    const mark = sheet.marks[participantId];
    if (!mark) return refuse({ code: 'not-on-sheet' });
    if (mark.status === status && mark.leftAt === leftAt) return refuse({ code: 'nothing-to-do' });
    if (leftAt !== undefined) {
      const problem = checkDeparture({ ...mark, status }, leftAt, now);
      if (problem) return refuse(problem);
    }
    if (reason === '') return refuse({ code: 'reason-missing' });
    return accept(
      draft(
        'AttendanceCorrected',
        {
          dayId,
          step,
          participantId,
          from: mark.status,
          to: status,
          ...(leftAt === undefined ? {} : { leftAt }),
          reason,
        },
        now,
      ),
    );
  });
}

/** Leaving early, while the sheet is open; afterwards it is a correction. */
export function decideDeparture(
  state: ActivityState,
  command: CommandOf<'record-departure'>,
  now: number,
): ActivityDecision {
  const { dayId, step, participantId, leftAt } = command;
  return onOpenSheet(state, command, (sheet) => {
    const mark = sheet.marks[participantId];
    if (!mark) return refuse({ code: 'not-present' });
    if (mark.leftAt === leftAt) return refuse({ code: 'nothing-to-do' });
    if (leftAt === undefined) {
      return accept(draft('DepartureRecorded', { dayId, step, participantId }, now));
    }
    const problem = checkDeparture(mark, leftAt, now);
    if (problem) return refuse(problem);
    return accept(draft('DepartureRecorded', { dayId, step, participantId, leftAt }, now));
  });
}

/** Whoever signs is there, so an unmarked participant is marked by signing. */
export function decideSignature(
  state: ActivityState,
  command: CommandOf<'draw-signature'>,
  now: number,
): ActivityDecision {
  const { dayId, step, participantId, drawing } = command;
  return onOpenSheet(state, command, (sheet) => {
    if (!sheet.roster.includes(participantId)) return refuse({ code: 'not-on-sheet' });
    if (!isDrawing(drawing)) return refuse({ code: 'drawing-invalid' });
    const mark = sheet.marks[participantId];
    if (mark && mark.status !== 'H') return refuse({ code: 'not-present' });
    const signed = draft('SignatureDrawn', { dayId, step, participantId, drawing }, now);
    if (mark) return accept(signed);
    const present = { participantIds: [participantId], status: 'H', arrivedAt: now } as const;
    return accept(draft('AttendanceMarked', { dayId, step, ...present }, now), signed);
  });
}

/** Nobody leaves who is not there, before coming, or in the future. */
function checkDeparture(
  { status, arrivedAt }: AttendanceMark,
  leftAt: number,
  now: number,
): Refusal | undefined {
  if (status !== 'H') return { code: 'not-present' };
  if (leftAt > now) return { code: 'time-in-future' };
  return arrivedAt !== undefined && leftAt < arrivedAt
    ? { code: 'left-before-arrival' }
    : undefined;
}
