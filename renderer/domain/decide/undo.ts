import type { EventType } from '../log/event';
import type { DecideContext } from '../log/machine';
import { type Act, type ActivityState, findDay } from '../state';
import { isPreparing } from '../undo-scope';
import { type ActivityDecision, accept, draft, refuse } from './decision';

/** Acts that only a deed of their own takes back: a kegiatan's birth, and the archive. */
const PERMANENT: readonly EventType[] = ['ActivityCreated', 'DayArchived', 'DayReopened'];

/** The act that *Urungkan* would take back: the latest of this device in the scope. */
export function undoableAct(
  state: ActivityState,
  scope: string,
  deviceId: string,
): Act | undefined {
  const act = ownActs(state, scope, deviceId).findLast(isDone);
  return act?.types.some((type) => PERMANENT.includes(type)) ? undefined : act;
}

/** The act that *Ulangi* would bring back; none once something new was done. */
export function redoableAct(
  state: ActivityState,
  scope: string,
  deviceId: string,
): Act | undefined {
  return ownActs(state, scope, deviceId).find((act) => act.standing === 'undone');
}

export function decideUndo(
  state: ActivityState,
  scope: string,
  context: DecideContext,
): ActivityDecision {
  if (findDay(state, scope)?.archived) return refuse({ code: 'day-archived' });
  const act = undoableAct(state, scope, context.deviceId);
  if (!act) return refuse({ code: 'nothing-to-undo' });
  // A day may have been run with the roster or plan that this act made.
  const hasDayActsSince =
    isPreparing(scope) &&
    state.acts
      .slice(state.acts.indexOf(act) + 1)
      .some((later) => isDone(later) && !isPreparing(later.scope));
  if (hasDayActsSince) return refuse({ code: 'undo-would-break-day' });
  return accept(draft('ActUndone', { act: act.act }, context.now));
}

export function decideRedo(
  state: ActivityState,
  scope: string,
  context: DecideContext,
): ActivityDecision {
  if (findDay(state, scope)?.archived) return refuse({ code: 'day-archived' });
  const act = redoableAct(state, scope, context.deviceId);
  return act
    ? accept(draft('ActRedone', { act: act.act }, context.now))
    : refuse({ code: 'nothing-to-redo' });
}

const isDone = (act: Act): boolean => act.standing === 'done';

const ownActs = (state: ActivityState, scope: string, deviceId: string): readonly Act[] =>
  state.acts.filter((act) => act.scope === scope && act.deviceId === deviceId);
