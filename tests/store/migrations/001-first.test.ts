import { expect, it } from 'vitest';
import { first } from '../../../renderer/store/migrations/001-first';
import { openDatabase } from '../../../renderer/store/open-database';
import { at, makeNotes } from '../../helpers/factories';
import { testName } from '../../helpers/test-store';

async function openFirst() {
  const opened = await openDatabase(testName(), [first]);
  if (!opened.ok) throw new Error(opened.code);
  return opened.database;
}

it('creates the tables of the first version and notes its number', async () => {
  const database = await openFirst();
  expect(database.tables.map((table) => table.name).sort()).toEqual([
    'activities',
    'days',
    'events',
    'heads',
    'meta',
    'quarantine',
  ]);
  expect(await database.meta.toArray()).toEqual([{ key: 'schema', value: 1 }]);
  database.close();
});

it('holds no two events at the same place of a chain', async () => {
  const database = await openFirst();
  const [event] = [at(makeNotes(1), 0)];
  await database.events.add(event);
  await expect(database.events.add({ ...event, id: 'another' })).rejects.toThrow();
  expect(await database.events.count()).toBe(1);
  database.close();
});
