import { sessionsOf } from '../attendance/sessions';
import type { CommandOf } from '../commands';
import type { DecideContext } from '../log/machine';
import { archiveReadiness } from '../run/archive-readiness';
import { findStep } from '../sop/catalogue';
import { type ActivityState, findDay, findParticipant, runOf } from '../state';
import { type ActivityDecision, accept, draft, onOpenDay, refuse } from './decision';

export function decideDesk(
  state: ActivityState,
  command: CommandOf<'record-desk'>,
  now: number,
): ActivityDecision {
  const { participantId, done } = command;
  if (!findParticipant(state, participantId)) return refuse({ code: 'participant-missing' });
  const present = state.desk[participantId] ?? {};
  const items = command.items.filter((item) => (present[item] !== undefined) !== done);
  if (items.length === 0) return refuse({ code: 'nothing-to-do' });
  return accept(draft('DeskItemsRecorded', { participantId, items, done }, now));
}

export function decideCheck(
  state: ActivityState,
  command: CommandOf<'set-check'>,
  now: number,
): ActivityDecision {
  const { type: _type, ...payload } = command;
  return onOpenDay(state, command.dayId, () => accept(draft('ChecklistItemSet', payload, now)));
}

export function decideNote(
  state: ActivityState,
  command: CommandOf<'write-note'>,
  context: DecideContext,
): ActivityDecision {
  const { dayId, step } = command;
  const text = command.text.trim();
  if (text === '') return refuse({ code: 'text-missing' });
  return onOpenDay(state, dayId, () =>
    accept(draft('NoteWritten', { dayId, step, noteId: context.newId(), text }, context.now)),
  );
}

/**
 * Step 19. Clocks that run and participants without a status must be settled first, because papers
 * are printed from them; other gaps can be closed with a reason. Sheets still open are closed, a
 * session that nobody opened a sheet for is said not to have taken place, and the archiving step
 * itself is started and finished where nobody did.
 */
export function decideArchive(
  state: ActivityState,
  command: CommandOf<'archive-day'>,
  now: number,
): ActivityDecision {
  const { dayId } = command;
  const reason = command.reason.trim();
  return onOpenDay(state, dayId, (day, sop) => {
    const { blockers, gaps } = archiveReadiness(day, sop);
    const [blocker] = blockers;
    if (blocker) return refuse(blocker);
    if (gaps.length > 0 && reason === '') return refuse({ code: 'day-incomplete', gaps });

    const archiving = day.plan.steps
      .map(({ step }) => step)
      .filter((step) => findStep(sop, step).attendance === 'archive')
      .flatMap((step) => {
        const { status } = runOf(day, step);
        const start = draft('StepStarted', { dayId, step }, now);
        const finish = draft('StepFinished', { dayId, step }, now);
        if (status === 'pending') return [start, finish];
        return status === 'finished' || status === 'skipped' ? [] : [finish];
      });
    const neverHeld = sessionsOf(day.plan, sop)
      .filter(({ step }) => !day.sheets[step] && !day.cancelledSessions[step])
      .map(({ step }) => {
        const why = runOf(day, step).skipReason || 'daftar hadir tidak pernah dibuka';
        return draft('SessionCancelled', { dayId, step, reason: why }, now);
      });
    return accept(
      ...neverHeld,
      ...Object.values(day.sheets)
        .filter((sheet) => !sheet.closed && !day.cancelledSessions[sheet.step])
        .map(({ step }) => draft('SheetClosed', { dayId, step }, now)),
      ...archiving,
      draft('DayArchived', { dayId, reason }, now),
    );
  });
}

export function decideReopenDay(
  state: ActivityState,
  command: CommandOf<'reopen-day'>,
  now: number,
): ActivityDecision {
  const { dayId } = command;
  const reason = command.reason.trim();
  const day = findDay(state, dayId);
  if (!day) return refuse({ code: 'day-missing' });
  if (!day.archived) return refuse({ code: 'day-not-archived' });
  if (reason === '') return refuse({ code: 'reason-missing' });
  return accept(draft('DayReopened', { dayId, reason }, now));
}
