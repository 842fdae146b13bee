import Dexie, { type Table } from 'dexie';
import { MIGRATIONS } from './migrations/all';
import type { Migration } from './migrations/migration';
import type {
  ActivityRow,
  DayRow,
  EventRow,
  HeadRow,
  MetaRow,
  PeopleRow,
  QuarantineRow,
} from './rows';

// On by itself for anything served from this machine; it traces every operation and every failure.
Dexie.debug = false;

export const DATABASE_NAME = 'pendamping';

export interface Tables {
  readonly events: Table<EventRow, string>;
  readonly heads: Table<HeadRow, [string, string]>;
  readonly activities: Table<ActivityRow, string>;
  readonly days: Table<DayRow, [string, string]>;
  readonly people: Table<PeopleRow, string>;
  readonly quarantine: Table<QuarantineRow, string>;
  readonly meta: Table<MetaRow, string>;
}

export type Database = Dexie & Tables;

/** The schema number that a list of migrations leads to. */
export function schemaOf(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.number ?? 0;
}

/**
 * Describes the database without opening it.
 *
 * @param migrations fewer than all of them give an older database, for tests of migrations
 */
export function defineDatabase(
  name: string = DATABASE_NAME,
  migrations: readonly Migration[] = MIGRATIONS,
): Database {
  const database = new Dexie(name, {
    // `relaxed`, Chromium's default, loses every acknowledged write in a power cut.
    chromeTransactionDurability: 'strict',
    // The cache shows rows that are not committed yet.
    cache: 'disabled',
    // A database that was closed under us must not come back with an older schema.
    autoOpen: false,
  }) as Database;
  for (const { number, stores, upgrade } of migrations) {
    const version = database.version(number).stores({ ...stores });
    version.upgrade(async (transaction) => {
      await upgrade?.(transaction);
      await transaction.table('meta').put({ key: 'schema', value: number });
    });
  }
  database.on('populate', (transaction) => {
    transaction.table('meta').add({ key: 'schema', value: schemaOf(migrations) });
  });
  return database;
}
