import { uuidv7 } from 'uuidv7';
import type { Head } from '../domain/log/event';
import type { Database } from './database';
import { readMeta, writeMeta } from './meta';

/**
 * The id under which this laptop records. Where the database lost it (or is new) and every known
 * chain comes from one device, that was this laptop; otherwise nobody can tell, and a new id is
 * always safe because the old chains stay whole.
 */
export function ensureDevice(database: Database, journalHeads: readonly Head[]): Promise<string> {
  return database.transaction('rw', [database.meta, database.heads], async () => {
    const known = await readMeta(database, 'deviceId');
    if (known !== undefined) return known;
    const heads = [...(await database.heads.toArray()), ...journalHeads];
    const devices = new Set(heads.map((head) => head.deviceId));
    const [only] = devices;
    const deviceId = only !== undefined && devices.size === 1 ? only : uuidv7();
    await writeMeta(database, 'deviceId', deviceId);
    return deviceId;
  });
}

/** For a chain that forked or lost events: it ends where it ends, and recording goes on in a new one. */
export async function renewDevice(database: Database): Promise<void> {
  await writeMeta(database, 'deviceId', uuidv7());
}
