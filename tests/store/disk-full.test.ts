import Dexie from 'dexie';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { verifyChain } from '../../renderer/domain/log/verify';
import { reconcile } from '../../renderer/store/reconcile';
import { ACTIVITY } from '../helpers/factories';
import { MemoryJournal } from '../helpers/memory-journal';
import { openSession, openTestDatabase, toolsOf } from '../helpers/test-store';

/** Chromium's storage buckets: an IndexedDB of its own, with as much room as one asks for. */
interface StorageBuckets {
  open(name: string, options: { quota: number }): Promise<{ readonly indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

const { storageBuckets } = navigator as Navigator & { readonly storageBuckets: StorageBuckets };
const write = (text: string) => ({ type: 'write', texts: [text] }) as const;
const HUGE = 'x'.repeat(3_000_000);

describe('a disk that is really full', () => {
  const roomy = Dexie.dependencies.indexedDB;

  beforeEach(async () => {
    const name = `bucket-${crypto.randomUUID()}`;
    const bucket = await storageBuckets.open(name, { quota: 1_000_000 });
    Dexie.dependencies.indexedDB = bucket.indexedDB;
    onTestFinished(async () => {
      Dexie.dependencies.indexedDB = roomy;
      await storageBuckets.delete(name);
    });
  });

  it('keeps a browser from recording, and loses nothing of what was there', async () => {
    const database = await openTestDatabase();
    const session = await openSession(database);
    await session.execute(write('sebelum'));

    const outcome = await session.execute(write(HUGE));
    expect(outcome.status === 'not-saved' && outcome.code).toBe('disk-full');
    expect(session.state.notes).toEqual(['sebelum']);
    expect(await database.events.count()).toBe(1);

    expect((await session.execute(write('sesudah'))).status).toBe('done');
    expect(verifyChain(session.events)).toBeUndefined();
  });

  it('does not keep the desktop from recording, and the next start mends the rest', async () => {
    const database = await openTestDatabase();
    const journal = new MemoryJournal();
    const session = await openSession(database, journal);
    await session.execute(write('sebelum'));

    expect((await session.execute(write(HUGE))).status).toBe('done');
    expect((await session.execute(write('sesudah'))).status).toBe('done');
    expect(session.getSnapshot().degraded).toBe('disk-full');
    expect(session.state.notes).toHaveLength(3);
    expect(await session.retry()).toBe('disk-full');
    expect(await database.events.count()).toBe(1);
    expect(journal.events(ACTIVITY)).toHaveLength(3);

    Dexie.dependencies.indexedDB = roomy;
    const other = await openTestDatabase();
    expect(await reconcile(toolsOf(other, journal))).toMatchObject({ mendedFromJournal: 3 });
  });
});
