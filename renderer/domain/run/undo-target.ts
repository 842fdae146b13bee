import type { Act, ActivityState } from '../state';
import { DESK_SCOPE } from '../undo-scope';

const PERMANENT = ['ActivityCreated', 'DayArchived', 'DayReopened'];

export interface UndoTarget {
  /** For the commands `undo` and `redo`. */
  readonly scope: string;
  /** Undefined where there is nothing to take back or to bring back. */
  readonly act: Act | undefined;
}

/**
 * What *Urungkan* takes back while a day is run: the day's last act, or a later tick at the
 * registration desk, which belongs to the kegiatan but was done at this same screen.
 *
 * @param deviceId of this laptop: nobody undoes what another one did
 */
export function undoTarget(state: ActivityState, dayId: string, deviceId: string): UndoTarget {
  const acts = screenActs(state, dayId, deviceId);
  const act = acts.findLast(({ standing }) => standing === 'done');
  if (!act) return { scope: dayId, act: undefined };
  const isPermanent = act.types.some((type) => PERMANENT.includes(type));
  return { scope: act.scope, act: isPermanent ? undefined : act };
}

/** What *Ulangi* brings back: the first of the acts undone last, as long as nothing new was done. */
export function redoTarget(state: ActivityState, dayId: string, deviceId: string): UndoTarget {
  const acts = screenActs(state, dayId, deviceId);
  const lastDone = acts.findLastIndex(({ standing }) => standing === 'done');
  const act = acts.slice(lastDone + 1).find(({ standing }) => standing === 'undone');
  return { scope: act?.scope ?? dayId, act };
}

const screenActs = (state: ActivityState, dayId: string, deviceId: string): readonly Act[] =>
  state.acts.filter(
    (act) => act.deviceId === deviceId && (act.scope === dayId || act.scope === DESK_SCOPE),
  );
