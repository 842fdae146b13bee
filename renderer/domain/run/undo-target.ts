import { redoableAct, undoableAct } from '../decide/undo';
import { type Act, type ActivityState, findDay } from '../state';
import { DESK_SCOPE } from '../undo-scope';

export interface UndoTarget {
  /** For the commands `undo` and `redo`. */
  readonly scope: string;
  /** Undefined where there is nothing to take back or to bring back. */
  readonly act: Act | undefined;
}

/**
 * What *Urungkan* takes back while a day is run: the day's last act, or a later tick at the
 * registration desk, which belongs to the kegiatan but was done at this same screen. Ticks from
 * before the day began were not.
 *
 * @param deviceId of this laptop: nobody undoes what another one did
 */
export function undoTarget(state: ActivityState, dayId: string, deviceId: string): UndoTarget {
  const from = beginning(state, dayId);
  const hasDone = state.acts.some((act) => act.scope === dayId && act.standing === 'done');
  if (from === undefined || !hasDone) return { scope: dayId, act: undefined };
  return targetOf(dayId, candidates(state, dayId, deviceId, undoableAct, from).at(-1));
}

/** What *Ulangi* brings back: the first of the acts undone last, as long as nothing new was done. */
export function redoTarget(state: ActivityState, dayId: string, deviceId: string): UndoTarget {
  const from = beginning(state, dayId);
  if (from === undefined) return { scope: dayId, act: undefined };
  const lastDone = state.acts.findLastIndex(
    (act, index) =>
      index >= from &&
      act.deviceId === deviceId &&
      act.standing === 'done' &&
      (act.scope === dayId || act.scope === DESK_SCOPE),
  );
  const since = Math.max(from, lastDone + 1);
  return targetOf(dayId, candidates(state, dayId, deviceId, redoableAct, since).at(0));
}

/**
 * Where the acts begin that belong to the run of a day: with its first one, or after it was opened
 * again; undefined as long as nothing was done, and once it is archived.
 *
 * @returns an index of `state.acts`
 */
function beginning(state: ActivityState, dayId: string): number | undefined {
  if (findDay(state, dayId)?.archived) return undefined;
  const { acts } = state;
  const ofDay = (act: Act) => act.scope === dayId && act.standing !== 'superseded';
  const reopened = acts.findLastIndex((act) => ofDay(act) && act.types.includes('DayReopened'));
  if (reopened >= 0) return reopened + 1;
  const done = acts.findIndex((act) => ofDay(act) && act.standing === 'done');
  const first = done >= 0 ? done : acts.findIndex(ofDay);
  return first < 0 ? undefined : first;
}

/** In the order in which they were done. */
function candidates(
  state: ActivityState,
  dayId: string,
  deviceId: string,
  find: typeof undoableAct,
  from: number,
): readonly Act[] {
  const { acts } = state;
  return [dayId, DESK_SCOPE]
    .flatMap((scope) => find(state, scope, deviceId) ?? [])
    .filter((act) => acts.indexOf(act) >= from)
    .toSorted((a, b) => acts.indexOf(a) - acts.indexOf(b));
}

const targetOf = (dayId: string, act: Act | undefined): UndoTarget => ({
  scope: act?.scope ?? dayId,
  act,
});
