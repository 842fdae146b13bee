import { describe, expect, it, vi } from 'vitest';
import { schemaOf } from '../../renderer/store/database';
import { first } from '../../renderer/store/migrations/001-first';
import { MIGRATIONS } from '../../renderer/store/migrations/all';
import { openDatabase } from '../../renderer/store/open-database';
import { readStoredSchema } from '../../renderer/store/stored-schema';
import { makeNotes } from '../helpers/factories';
import { secondForTests } from '../helpers/test-migration';
import { openSession, openTestDatabase, storeChain, testName } from '../helpers/test-store';

const nativeVersion = async (name: string) =>
  (await indexedDB.databases()).find((database) => database.name === name)?.version;

/** A connection of raw IndexedDB, as a page that does not know how to let go. */
function holdOpen(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

describe('openDatabase', () => {
  it('refuses data from a newer version and leaves them untouched', async () => {
    const name = testName();
    const newer = await openDatabase(name, [first, secondForTests]);
    if (!newer.ok) throw new Error(newer.code);
    await newer.database.events.bulkAdd(makeNotes(2));
    newer.database.close();
    const version = await nativeVersion(name);

    expect(await openDatabase(name, [first])).toEqual({ ok: false, code: 'newer-data' });

    expect(await nativeVersion(name)).toBe(version);
    const again = await openDatabase(name, [first, secondForTests]);
    if (!again.ok) throw new Error(again.code);
    expect(await again.database.events.count()).toBe(2);
    again.database.close();
  });

  it('believes the number in the data even where the engine kept none', async () => {
    const name = testName();
    const database = await openTestDatabase(name);
    await database.meta.put({ key: 'schema', value: 9 });
    database.close();
    expect(await openDatabase(name)).toEqual({ ok: false, code: 'newer-data' });
  });

  it('says that another tab is in the way, instead of waiting for ever', async () => {
    const name = testName();
    (await openTestDatabase(name)).close();
    const held = await holdOpen(name);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(await openDatabase(name, [first, secondForTests])).toEqual({
      ok: false,
      code: 'blocked',
    });
    vi.restoreAllMocks();
    held.close();
  });

  it('makes an older window give way, which then says so and writes nothing', async () => {
    const name = testName();
    const old = await openTestDatabase(name);
    const session = await openSession(old);
    await storeChain(old, makeNotes(1));
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const opened = await openDatabase(name, [first, secondForTests]);
    vi.restoreAllMocks();
    if (!opened.ok) throw new Error(opened.code);
    expect(await session.execute({ type: 'write', texts: ['terlambat'] })).toEqual({
      status: 'not-saved',
      code: 'closed',
    });
    expect(await opened.database.events.count()).toBe(1);
    opened.database.close();
  });

  it.each([
    ['SecurityError', 'unavailable'],
    ['UnknownError', 'damaged'],
    ['QuotaExceededError', 'disk-full'],
  ] as const)('turns %s of the browser into a code', async (error, code) => {
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('', error));
    expect(await openDatabase(testName())).toEqual({ ok: false, code });
    vi.restoreAllMocks();
  });

  it('throws what is a bug', async () => {
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(new TypeError('bug'));
    await expect(openDatabase(testName())).rejects.toThrow('bug');
    vi.restoreAllMocks();
  });
});

describe('readStoredSchema', () => {
  it('is 0 where there is no database, and leaves none behind', async () => {
    const name = testName();
    expect(await readStoredSchema(name)).toBe(0);
    expect(await nativeVersion(name)).toBeUndefined();
  });

  it('is the number of the last migration', async () => {
    const name = testName();
    const database = await openTestDatabase(name);
    expect(await readStoredSchema(name)).toBe(schemaOf(MIGRATIONS));
    database.close();
  });
});
