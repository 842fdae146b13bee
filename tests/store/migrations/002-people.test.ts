import { expect, it } from 'vitest';
import { defineDatabase } from '../../../renderer/store/database';
import { MIGRATIONS } from '../../../renderer/store/migrations/all';
import { openDatabase } from '../../../renderer/store/open-database';
import { testName } from '../../helpers/test-store';

it('adds the people of each kegiatan, and leaves what was there', async () => {
  const name = testName();
  const older = defineDatabase(name, MIGRATIONS.slice(0, 1));
  await older.open();
  await older.table('activities').add({ activityId: 'a', title: 'Pelatihan' });
  older.close();

  const opened = await openDatabase(name);
  if (!opened.ok) throw new Error(opened.code);
  const { database } = opened;
  expect(await database.activities.count()).toBe(1);
  expect(await database.people.toArray()).toEqual([]);
  await database.people.add({
    activityId: 'a',
    title: 'Pelatihan',
    batch: '',
    firstDate: '',
    lastDate: '',
    people: [],
    keys: ['nama siti'],
  });
  expect(await database.people.where('keys').equals('nama siti').count()).toBe(1);
  database.close();
});
