import type { LogEvent } from '../domain/log/event';
import type { LogMachine } from '../domain/log/machine';
import { orderEvents } from '../domain/log/order';
import type { PeopleSummary } from '../domain/people/known-people';
import type { ActivitySummary, DaySummary } from '../domain/summary';
import type { Database } from './database';

/** The small rows that lists read instead of a log; a cache that can be made again at any time. */
export interface Projection {
  readonly activity: ActivitySummary | undefined;
  readonly days: readonly DaySummary[];
  readonly people: PeopleSummary | undefined;
}

export const NO_PROJECTION: Projection = { activity: undefined, days: [], people: undefined };

/** A kind of log: its rules, and the rows it shows to lists. */
export interface LogKind<State, Command, Refusal> {
  readonly machine: LogMachine<State, Command, Refusal>;
  readonly project: (activityId: string, state: State) => Projection;
}

/** Makes the rows of one log from all of its events, in any order. */
export type Projector = (activityId: string, events: readonly LogEvent[]) => Projection;

export function projectorOf<State, Command, Refusal>({
  machine,
  project,
}: LogKind<State, Command, Refusal>): Projector {
  return (activityId, events) => project(activityId, machine.replay(orderEvents(events)));
}

/** Inside a transaction: puts the rows of one log in the place of whatever was there. */
export async function replaceProjection(
  database: Database,
  activityId: string,
  { activity, days, people }: Projection,
): Promise<void> {
  await database.days.where('activityId').equals(activityId).delete();
  if (activity) await database.activities.put(activity);
  else await database.activities.delete(activityId);
  if (days.length > 0) await database.days.bulkPut(days);
  if (people) await database.people.put(people);
  else await database.people.delete(activityId);
}

/**
 * Inside a transaction: writes only what differs. Most acts, such as marking attendance, change
 * no list, and each row written costs as much as the event itself.
 */
export async function updateProjection(
  database: Database,
  activityId: string,
  before: Projection,
  after: Projection,
): Promise<void> {
  if (after.activity && !isSame(before.activity, after.activity)) {
    await database.activities.put(after.activity);
  } else if (before.activity && !after.activity) {
    await database.activities.delete(activityId);
  }
  if (after.people && !isSame(before.people, after.people)) {
    await database.people.put(after.people);
  } else if (before.people && !after.people) {
    await database.people.delete(activityId);
  }
  const known = new Map(before.days.map((day) => [day.dayId, day]));
  const changed = after.days.filter((day) => !isSame(known.get(day.dayId), day));
  if (changed.length > 0) await database.days.bulkPut(changed);
  const kept = new Set(after.days.map((day) => day.dayId));
  const gone = before.days.filter((day) => !kept.has(day.dayId));
  if (gone.length > 0) {
    await database.days.bulkDelete(gone.map((day) => [activityId, day.dayId]));
  }
}

const isSame = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
