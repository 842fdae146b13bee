import type { CommandOf } from '../commands';
import { findStep } from '../sop/catalogue';
import type { ActivityState } from '../state';
import { type ActivityDecision, accept, draft, onOpenDay, refuse } from './decision';

/**
 * A session that did not take place: a narasumber who never came, a room under water. Nobody is
 * absent from it, so it neither waits to be filled in nor counts in any recap.
 */
export function decideCancelSession(
  state: ActivityState,
  command: CommandOf<'cancel-session'>,
  now: number,
): ActivityDecision {
  const { dayId, step } = command;
  const reason = command.reason.trim();
  return onOpenDay(state, dayId, (day, sop) => {
    const isPlanned = day.plan.steps.some((planned) => planned.step === step);
    if (!isPlanned) return refuse({ code: 'step-not-planned', step });
    if (findStep(sop, step).attendance !== 'session') {
      return refuse({ code: 'step-has-no-sheet', step });
    }
    if (day.cancelledSessions[step]) return refuse({ code: 'nothing-to-do' });
    if (day.sheets[step]?.closed) return refuse({ code: 'sheet-closed', step });
    if (reason === '') return refuse({ code: 'reason-missing' });
    return accept(draft('SessionCancelled', { dayId, step, reason }, now));
  });
}

export function decideReinstateSession(
  state: ActivityState,
  { dayId, step }: CommandOf<'reinstate-session'>,
  now: number,
): ActivityDecision {
  return onOpenDay(state, dayId, (day) =>
    day.cancelledSessions[step]
      ? accept(draft('SessionReinstated', { dayId, step }, now))
      : refuse({ code: 'nothing-to-do' }),
  );
}
