import type { Database } from './database';
import { readStoredEvents } from './log-store';
import { NO_PROJECTION, type Projector, replaceProjection } from './projection';

/** `done` of `total` logs. */
export type Progress = (done: number, total: number) => void;

/** Inside a transaction: makes the list rows of one log again from its events. */
export async function rebuildLog(
  database: Database,
  projector: Projector,
  activityId: string,
): Promise<void> {
  const stored = await readStoredEvents(database, activityId);
  const events = stored.flatMap(({ decoded }) => (decoded.ok ? [decoded.event] : []));
  const rows = events.length > 0 ? projector(activityId, events) : NO_PROJECTION;
  await replaceProjection(database, activityId, rows);
}

/** Makes all list rows again from the logs; rows of logs that do not exist disappear. */
export async function rebuildProjections(
  database: Database,
  projector: Projector,
  progress?: Progress,
): Promise<void> {
  const { events, heads, activities, days, people } = database;
  const logs = new Set<string>([
    ...(await heads.toCollection().primaryKeys()).map(([activityId]) => activityId),
    ...(await activities.toCollection().primaryKeys()),
    ...(await people.toCollection().primaryKeys()),
    ...(await days.toCollection().primaryKeys()).map(([activityId]) => activityId),
  ]);
  let done = 0;
  for (const activityId of logs) {
    await database.transaction('rw', [events, activities, days, people], () =>
      rebuildLog(database, projector, activityId),
    );
    done += 1;
    progress?.(done, logs.size);
  }
}
