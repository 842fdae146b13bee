import type { LogEvent } from '../domain/log/event';
import type { LogMachine } from '../domain/log/machine';
import { orderEvents } from '../domain/log/order';
import { type Heads, headOf } from './log-store';

/** One log in memory: its events in order, what they amount to, and where its chains end. */
export interface LogView<State> {
  readonly events: readonly LogEvent[];
  readonly state: State;
  readonly heads: Heads;
  /** Epoch ms of the latest recording. */
  readonly latest: number;
}

/** @param heads where the chains end; further than `events` where rows were lost */
export function viewOf<State>(
  { replay }: Pick<LogMachine<State, never, unknown>, 'replay'>,
  events: readonly LogEvent[],
  heads: Heads,
): LogView<State> {
  const ordered = orderEvents(events);
  return {
    events: ordered,
    state: replay(ordered),
    heads: advance(heads, events),
    latest: latestOf(events, 0),
  };
}

/** The view with more events; gives the same as replaying all of them, usually without doing so. */
export function extendView<State>(
  machine: Pick<LogMachine<State, never, unknown>, 'replay' | 'evolve'>,
  view: LogView<State>,
  added: readonly LogEvent[],
): LogView<State> {
  const heads = advance(view.heads, added);
  const latest = latestOf(added, view.latest);
  // One device records in order. Several record into each other's past, unless all that is new
  // was recorded after all that is known.
  const isAtEnd = heads.size <= 1 || added.every((event) => event.recordedAt > view.latest);
  if (!isAtEnd) return { ...viewOf(machine, [...view.events, ...added], heads), latest };
  const news = orderEvents(added);
  const events = [...view.events, ...news];
  const state = evolveAll(machine, view.state, news) ?? machine.replay(events);
  return { events, state, heads, latest };
}

function evolveAll<State>(
  { evolve }: Pick<LogMachine<State, never, unknown>, 'evolve'>,
  state: State,
  events: readonly LogEvent[],
): State | undefined {
  let current: State | undefined = state;
  for (const event of events) {
    current = evolve(current, event);
    if (current === undefined) return undefined;
  }
  return current;
}

function latestOf(events: readonly LogEvent[], known: number): number {
  return events.reduce((latest, event) => Math.max(latest, event.recordedAt), known);
}

function advance(heads: Heads, events: readonly LogEvent[]): Heads {
  const advanced = new Map(heads);
  for (const event of events) {
    if (event.seq >= (advanced.get(event.deviceId)?.seq ?? 0)) {
      advanced.set(event.deviceId, headOf(event));
    }
  }
  return advanced;
}
