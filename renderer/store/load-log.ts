import type { LogEvent } from '../domain/log/event';
import type { Finding } from '../domain/log/verify';
import { findBrokenLink } from './chain-checks';
import type { Database } from './database';
import { type Heads, readHeads, readStoredEvents } from './log-store';
import { type Attempt, attempt } from './storage-failure';

export interface LoadedLog {
  readonly events: readonly LogEvent[];
  readonly heads: Heads;
  /** What numbers and links already show to be wrong. */
  readonly finding: Finding | undefined;
  /** Mending could make it better: something is wrong, unreadable, or a head lags behind. */
  readonly needsMending: boolean;
}

/** Reads a whole log as of one moment. */
export async function loadLog(database: Database, activityId: string): Promise<Attempt<LoadedLog>> {
  const read = await attempt(() =>
    database.transaction('r', [database.events, database.heads], () =>
      Promise.all([readStoredEvents(database, activityId), readHeads(database, activityId)]),
    ),
  );
  if (!read.ok) return read;
  const [stored, heads] = read.value;
  const events = stored.flatMap(({ decoded }) => (decoded.ok ? [decoded.event] : []));
  const finding = findBrokenLink(events, heads);
  const isHeadBehind = events.some((event) => event.seq > (heads.get(event.deviceId)?.seq ?? 0));
  const needsMending =
    finding !== undefined || isHeadBehind || stored.some(({ decoded }) => !decoded.ok);
  return { ok: true, value: { events, heads, finding, needsMending } };
}
