import { describe, expect, it } from 'vitest';
import type { Database } from '../../../renderer/store/database';
import { first } from '../../../renderer/store/migrations/001-first';
import type { Migration } from '../../../renderer/store/migrations/migration';
import { openDatabase } from '../../../renderer/store/open-database';
import { makeNotes } from '../../helpers/factories';
import { secondForTests } from '../../helpers/test-migration';
import { testName } from '../../helpers/test-store';

async function openAt(name: string, migrations: readonly Migration[]): Promise<Database> {
  const opened = await openDatabase(name, migrations);
  if (!opened.ok) throw new Error(opened.code);
  return opened.database;
}

/** An older database with rows as they should be, and rows as an accident may have left them. */
async function fillOld(name: string): Promise<void> {
  const old = await openAt(name, [first]);
  await old.events.bulkAdd(makeNotes(3));
  await old
    .table('quarantine')
    .bulkAdd([
      { id: 'whole', activityId: 'a', reason: 'altered', source: 'journal', raw: 'x', foundAt: 7 },
      { id: 'textual', foundAt: 'kemarin' },
      { id: 'empty' },
    ]);
  old.close();
}

describe('a database that is migrated from version 1 to 2', () => {
  it('has its valid rows unchanged and its malformed rows repaired', async () => {
    const name = testName();
    await fillOld(name);
    const database = await openAt(name, [first, secondForTests]);
    expect(await database.table('quarantine').toArray()).toEqual([
      { id: 'empty', foundAt: 0 },
      { id: 'textual', foundAt: 0 },
      { id: 'whole', activityId: 'a', reason: 'altered', source: 'journal', raw: 'x', foundAt: 7 },
    ]);
    expect(await database.events.count()).toBe(3);
    expect(await database.table('drafts').count()).toBe(0);
    expect(await database.meta.get('schema')).toEqual({ key: 'schema', value: 2 });
    database.close();
  });

  it('is the same as before when the migration dies on its way', async () => {
    const name = testName();
    await fillOld(name);
    const dying: Migration = {
      ...secondForTests,
      upgrade: async (transaction) => {
        await transaction.table('quarantine').clear();
        throw new Error('power cut');
      },
    };
    await expect(openDatabase(name, [first, dying])).rejects.toThrow('power cut');
    const old = await openAt(name, [first]);
    expect(await old.quarantine.count()).toBe(3);
    expect(await old.meta.get('schema')).toEqual({ key: 'schema', value: 1 });
    old.close();
    const database = await openAt(name, [first, secondForTests]);
    expect(await database.quarantine.count()).toBe(3);
    database.close();
  });

  it('runs no migration on a database that is new', async () => {
    const database = await openAt(testName(), [
      first,
      { ...secondForTests, upgrade: () => Promise.reject(new Error('ran')) },
    ]);
    expect(await database.meta.get('schema')).toEqual({ key: 'schema', value: 2 });
    database.close();
  });
});
