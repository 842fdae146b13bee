import { evolve } from '../evolve';
import type { LogEvent } from '../log/event';
import { type ActivityState, EMPTY_ACTIVITY, type Stamp } from '../state';

/** The events of one act, at least one. */
export type ActEvents = readonly [LogEvent, ...LogEvent[]];

/** One act with the state it met and the state it left, as they were when it was recorded. */
export interface RecordedAct {
  readonly events: ActEvents;
  readonly before: ActivityState;
  readonly after: ActivityState;
  /** Who took it back, and when, if it counts for nothing now. */
  readonly undone: Stamp | undefined;
}

/** An act that changes the state, with the state before it as it counts now. */
interface Folded {
  readonly events: ActEvents;
  base: ActivityState;
}

/**
 * Every act of a log in order, undone or not: a sentence about it needs to know what was true then,
 * which the last state has forgotten.
 *
 * @param events of one activity, in the order of `orderEvents`
 */
export function recordedActs(events: readonly LogEvent[]): readonly RecordedAct[] {
  const acts: Omit<RecordedAct, 'undone'>[] = [];
  const folded: Folded[] = [];
  const undone = new Map<string, Stamp>();
  let current = EMPTY_ACTIVITY;
  for (const group of groupByAct(events)) {
    const before = current;
    const [first] = group;
    if (first.type === 'ActUndone') {
      undone.set(first.payload.act, { at: first.recordedAt, operator: first.operator });
      current = refold(folded, undone, first.payload.act, before);
    } else if (first.type === 'ActRedone') {
      undone.delete(first.payload.act);
      current = refold(folded, undone, first.payload.act, before);
    } else {
      folded.push({ events: group, base: before });
      current = fold(before, group);
    }
    acts.push({ events: group, before, after: current });
  }
  return acts.map((recorded) => ({ ...recorded, undone: undone.get(recorded.events[0].act) }));
}

/** Only what follows the changed act is folded again: undoing is mostly about the latest. */
function refold(
  folded: readonly Folded[],
  undone: ReadonlyMap<string, Stamp>,
  act: string,
  current: ActivityState,
): ActivityState {
  const from = folded.findIndex(({ events }) => events[0].act === act);
  const first = folded[from];
  // An act on a laptop whose log has not arrived yet.
  if (!first) return current;
  let state = first.base;
  for (const later of folded.slice(from)) {
    later.base = state;
    if (!undone.has(later.events[0].act)) state = fold(state, later.events);
  }
  return state;
}

/** Without its list of acts a state costs the same however long the log is. */
function fold(base: ActivityState, events: ActEvents): ActivityState {
  let state = base;
  for (const event of events) state = evolve({ ...state, acts: [] }, event) ?? state;
  return state;
}

function groupByAct(events: readonly LogEvent[]): readonly ActEvents[] {
  const groups: [LogEvent, ...LogEvent[]][] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last?.[0].act === event.act) last.push(event);
    else groups.push([event]);
  }
  return groups;
}
