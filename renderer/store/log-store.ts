import Dexie from 'dexie';
import type { Head, LogEvent } from '../domain/log/event';
import type { Database } from './database';
import { type DecodedEvent, decodeRow, encodeRow } from './event-codec';
import { type Projection, replaceProjection, updateProjection } from './projection';
import type { EventRow } from './rows';
import { HeadMoved } from './storage-failure';

/** Where the chains of a log end, by device. */
export type Heads = ReadonlyMap<string, Head>;

export async function readHeads(database: Database, activityId: string): Promise<Heads> {
  const rows = await database.heads.where('activityId').equals(activityId).toArray();
  return new Map(rows.map((head) => [head.deviceId, head]));
}

/** One row as it lies there, and what could be read of it. */
export interface StoredEvent {
  readonly row: EventRow;
  readonly decoded: DecodedEvent;
}

/** All rows of a log, by device and then by sequence. */
export async function readStoredEvents(
  database: Database,
  activityId: string,
): Promise<readonly StoredEvent[]> {
  const rows = await database.events
    .where('[activityId+deviceId+seq]')
    .between([activityId, Dexie.minKey, Dexie.minKey], [activityId, Dexie.maxKey, Dexie.maxKey])
    .toArray();
  return rows.map((row) => ({ row, decoded: decodeRow(row) }));
}

/** What one device recorded in a log after `seq`, in sequence. */
export async function readEventsAfter(
  database: Database,
  { activityId, deviceId, seq }: Pick<Head, 'activityId' | 'deviceId' | 'seq'>,
): Promise<readonly DecodedEvent[]> {
  const rows = await database.events
    .where('[activityId+deviceId+seq]')
    .between([activityId, deviceId, seq + 1], [activityId, deviceId, Dexie.maxKey])
    .toArray();
  return rows.map(decodeRow);
}

export interface Batch {
  readonly activityId: string;
  /** Of this log; within each device in sequence and continuing its head. */
  readonly events: readonly LogEvent[];
  /** The rows that stand there now; undefined if that is not known. */
  readonly before: Projection | undefined;
  readonly after: Projection;
}

/**
 * Writes events, heads and list rows together or not at all.
 *
 * @throws HeadMoved when the events do not continue what is stored; database errors as they come.
 */
export async function appendEvents(database: Database, batch: Batch): Promise<void> {
  const { events, heads, activities, days, people } = database;
  await database.transaction('rw', [events, heads, activities, days, people], async () => {
    const stored = new Map(await readHeads(database, batch.activityId));
    for (const event of batch.events) {
      const head = stored.get(event.deviceId);
      if (event.seq !== (head?.seq ?? 0) + 1 || event.previousHash !== (head?.hash ?? '')) {
        throw new HeadMoved();
      }
      stored.set(event.deviceId, headOf(event));
    }
    const touched = new Set(batch.events.map((event) => event.deviceId));
    await events.bulkAdd(batch.events.map(encodeRow));
    await heads.bulkPut([...stored.values()].filter((head) => touched.has(head.deviceId)));
    if (batch.before) {
      await updateProjection(database, batch.activityId, batch.before, batch.after);
    } else {
      await replaceProjection(database, batch.activityId, batch.after);
    }
  });
}

/** Where a chain ends whose last event this is. */
export function headOf({ activityId, deviceId, seq, hash }: LogEvent): Head {
  return { activityId, deviceId, seq, hash };
}
