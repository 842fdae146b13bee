import { onTestFinished } from 'vitest';
import type { LogEvent } from '../../renderer/domain/log/event';
import type { Database } from '../../renderer/store/database';
import { ensureDevice } from '../../renderer/store/device';
import type { Journal } from '../../renderer/store/journal';
import { LogSession } from '../../renderer/store/log-session';
import { appendEvents } from '../../renderer/store/log-store';
import type { MendingTools } from '../../renderer/store/mend-log';
import { openDatabase } from '../../renderer/store/open-database';
import { projectorOf } from '../../renderer/store/projection';
import type { SessionNews } from '../../renderer/store/session';
import { ACTIVITY, AT } from './factories';
import { type NoteCommand, type NoteRefusal, type NoteState, noteLog } from './note-log';

export type NoteSession = LogSession<NoteState, NoteCommand, NoteRefusal>;

/** A name no other test uses; the database is deleted when the test ends. */
export function testName(): string {
  const name = `test-${crypto.randomUUID()}`;
  onTestFinished(() => {
    indexedDB.deleteDatabase(name);
  });
  return name;
}

/** An open database; with the same name, as a second window has it. */
export async function openTestDatabase(name = testName()): Promise<Database> {
  const opened = await openDatabase(name);
  if (!opened.ok) throw new Error(`not opened: ${opened.code}`);
  const { database } = opened;
  onTestFinished(() => database.close());
  await ensureDevice(database, []);
  return database;
}

export const testClock = { now: () => AT, utcOffset: () => 420 };

export function toolsOf(database: Database, journal?: Journal): MendingTools {
  return { database, journal, projector: projectorOf(noteLog), clock: testClock };
}

/** A session of notes, as one window holds it. */
export async function openSession(
  database: Database,
  journal?: Journal,
  activityId = ACTIVITY,
  news: SessionNews & { readonly retryEvery?: number } = {},
): Promise<NoteSession> {
  const tools = {
    ...toolsOf(database, journal),
    kind: noteLog,
    operator: () => 'Pendamping Contoh',
    ...news,
  };
  const opened = await LogSession.open(tools, activityId);
  if (!opened.ok) throw new Error(`not opened: ${opened.code}`);
  const { session } = opened;
  onTestFinished(() => session.close());
  return session;
}

/** Puts a chain into the database with its list rows, as the store would have done. */
export async function storeChain(
  database: Database,
  events: readonly LogEvent[],
  activityId = ACTIVITY,
): Promise<void> {
  const stored = await database.events.where('activityId').equals(activityId).toArray();
  const after = projectorOf(noteLog)(activityId, [...stored, ...events]);
  await appendEvents(database, { activityId, events, before: undefined, after });
}

/** Lets the database fail from now on as it does in the field. */
export function breakWrites(database: Database, name = 'QuotaExceededError'): () => void {
  const fail = () => {
    throw new DOMException('as if by the disk', name);
  };
  const tables = [database.heads, database.quarantine];
  for (const table of tables) {
    table.hook('creating', fail);
    table.hook('updating', fail);
  }
  return () => {
    for (const table of tables) {
      table.hook('creating').unsubscribe(fail);
      table.hook('updating').unsubscribe(fail);
    }
  };
}
