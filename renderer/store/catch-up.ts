import type { LogEvent } from '../domain/log/event';
import type { Database } from './database';
import { type Heads, readEventsAfter, readHeads } from './log-store';
import { readMeta } from './meta';

export interface Position {
  /** Under which device this laptop records; it can change when a chain had to be given up. */
  readonly deviceId: string;
  readonly heads: Heads;
}

/** What every act asks the database first: a few tiny rows. */
export function readPosition(database: Database, activityId: string): PromiseLike<Position> {
  return database.transaction('r', [database.meta, database.heads], async () => {
    const deviceId = await readMeta(database, 'deviceId');
    if (deviceId === undefined) throw new Error('The database has no device id.');
    return { deviceId, heads: await readHeads(database, activityId) };
  });
}

/** Where the chains end without the events that the database does not hold yet. */
export function headsWithout(heads: Heads, pending: readonly LogEvent[]): Heads {
  const without = new Map(heads);
  for (const { activityId, deviceId, seq, previousHash } of pending.toReversed()) {
    without.set(deviceId, { activityId, deviceId, seq: seq - 1, hash: previousHash });
  }
  return without;
}

/**
 * Reads what other windows recorded since `known`.
 *
 * @returns `diverged` where the stored log is no continuation of what is known
 */
export async function readNews(
  database: Database,
  activityId: string,
  known: Heads,
  stored: Heads,
): Promise<readonly LogEvent[] | 'diverged'> {
  const news: LogEvent[] = [];
  for (const deviceId of new Set([...known.keys(), ...stored.keys()])) {
    const from = known.get(deviceId) ?? { activityId, deviceId, seq: 0, hash: '' };
    const to = stored.get(deviceId) ?? { activityId, deviceId, seq: 0, hash: '' };
    let { seq, hash } = from;
    if (to.seq > from.seq) {
      for (const decoded of await readEventsAfter(database, from)) {
        if (!decoded.ok) return 'diverged';
        const { event } = decoded;
        if (event.seq !== seq + 1 || event.previousHash !== hash) return 'diverged';
        news.push(event);
        ({ seq, hash } = event);
      }
    }
    if (seq !== to.seq || hash !== to.hash) return 'diverged';
  }
  return news;
}
