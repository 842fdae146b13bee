import type { Act, ActivityState } from '../state';
import { ACTIVITY_SCOPE } from '../undo-scope';

const PERMANENT = ['ActivityCreated', 'DayArchived', 'DayReopened'];

export interface UndoTarget {
  /** For the commands `undo` and `redo`. */
  readonly scope: string;
  /** Undefined where nothing is to be undone, or nobody can tell which laptop's act it would be. */
  readonly act: Act | undefined;
}

/**
 * What *Urungkan* takes back while a day is run: the day's last act, or a later tick at the
 * registration desk, which belongs to the kegiatan but was done at this same screen.
 */
export function undoTarget(state: ActivityState, dayId: string): UndoTarget {
  const acts = screenActs(state, dayId);
  const act = acts.findLast(({ standing }) => standing === 'done');
  if (!act || isForeign(acts)) return { scope: dayId, act: undefined };
  const isPermanent = act.types.some((type) => PERMANENT.includes(type));
  return { scope: act.scope, act: isPermanent ? undefined : act };
}

/** What *Ulangi* brings back: the first of the acts undone last, as long as nothing new was done. */
export function redoTarget(state: ActivityState, dayId: string): UndoTarget {
  const acts = screenActs(state, dayId);
  const lastDone = acts.findLastIndex(({ standing }) => standing === 'done');
  const act = acts.slice(lastDone + 1).find(({ standing }) => standing === 'undone');
  if (!act || isForeign(acts)) return { scope: dayId, act: undefined };
  return { scope: act.scope, act };
}

const screenActs = (state: ActivityState, dayId: string): readonly Act[] =>
  state.acts.filter(
    ({ scope, types }) =>
      scope === dayId || (scope === ACTIVITY_SCOPE && types.includes('DeskItemsRecorded')),
  );

/** Undo works on the acts of one laptop; with those of several, only the store knows which is ours. */
const isForeign = (acts: readonly Act[]): boolean =>
  new Set(acts.map(({ deviceId }) => deviceId)).size > 1;
