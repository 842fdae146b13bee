import type { CommandOf } from '../commands';
import type { Draft, EventType } from '../log/event';
import type { DecideContext } from '../log/machine';
import { type Act, type ActivityState, findDay } from '../state';
import { isPreparing, isRunning } from '../undo-scope';
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
  command: CommandOf<'undo'>,
  context: DecideContext,
): ActivityDecision {
  if (findDay(state, command.scope)?.archived) return refuse({ code: 'day-archived' });
  const act = undoableAct(state, command.scope, context.deviceId);
  if (!act) return refuse({ code: 'nothing-to-undo' });
  return reverse(state, command, act, draft('ActUndone', { act: act.act }, context.now));
}

export function decideRedo(
  state: ActivityState,
  command: CommandOf<'redo'>,
  context: DecideContext,
): ActivityDecision {
  if (findDay(state, command.scope)?.archived) return refuse({ code: 'day-archived' });
  const act = redoableAct(state, command.scope, context.deviceId);
  if (!act) return refuse({ code: 'nothing-to-redo' });
  return reverse(state, command, act, draft('ActRedone', { act: act.act }, context.now));
}

function reverse(
  state: ActivityState,
  { scope, act: expected }: CommandOf<'undo' | 'redo'>,
  act: Act,
  reversal: Draft,
): ActivityDecision {
  if (expected !== undefined && expected !== act.act) return refuse({ code: 'act-not-latest' });
  if (isPreparing(scope) && wasRunSince(state, act))
    return refuse({ code: 'undo-would-break-day' });
  return accept(reversal);
}

/** A day may have been run with the roster or plan as this act made or left it. */
const wasRunSince = (state: ActivityState, { changedAt }: Act): boolean =>
  state.acts.some(
    (other) => isDone(other) && isRunning(other.scope) && other.changedAt > changedAt,
  );

const isDone = (act: Act): boolean => act.standing === 'done';

const ownActs = (state: ActivityState, scope: string, deviceId: string): readonly Act[] =>
  state.acts.filter((act) => act.scope === scope && act.deviceId === deviceId);
