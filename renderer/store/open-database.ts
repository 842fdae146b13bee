import { type Database, defineDatabase, schemaOf } from './database';
import { MIGRATIONS } from './migrations/all';
import type { Migration } from './migrations/migration';
import { readStoredSchema } from './stored-schema';

export type OpenFailure =
  /** The data was written by a newer version of the application; it was left untouched. */
  | 'newer-data'
  /** Another tab holds the database with an older version of the application. */
  | 'blocked'
  | 'disk-full'
  /** The database exists and cannot be read. */
  | 'damaged'
  /** This browser offers no IndexedDB here. */
  | 'unavailable';

export type OpenedDatabase =
  | { readonly ok: true; readonly database: Database }
  | { readonly ok: false; readonly code: OpenFailure };

/** Milliseconds that another tab gets for closing: it is told to, and needs a moment. */
const PATIENCE = 2_000;

/** Opens the database and brings it up to date, or says why not; never tries a second time. */
export async function openDatabase(
  name: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<OpenedDatabase> {
  try {
    if ((await readStoredSchema(name)) > schemaOf(migrations)) {
      return { ok: false, code: 'newer-data' };
    }
    const database = defineDatabase(name, migrations);
    const blocked = new Promise<'blocked'>((resolve) => {
      database.on('blocked', () => setTimeout(resolve, PATIENCE, 'blocked'));
    });
    const opening = database.open();
    if ((await Promise.race([opening, blocked])) === 'blocked') {
      // Closing makes it fail, which is what is wanted.
      opening.catch(() => undefined);
      database.close();
      return { ok: false, code: 'blocked' };
    }
    return { ok: true, database };
  } catch (error) {
    return { ok: false, code: openFailureOf(error) };
  }
}

function openFailureOf(error: unknown): OpenFailure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  switch (name) {
    case 'QuotaExceededError':
      return 'disk-full';
    case 'MissingAPIError':
    case 'SecurityError':
    case 'InvalidStateError':
      return 'unavailable';
    case 'AbortError':
    case 'DataError':
    case 'NotFoundError':
    case 'NotReadableError':
    case 'OpenFailedError':
    case 'TimeoutError':
    case 'UnknownError':
    case 'UpgradeError':
    case 'VersionError':
      return 'damaged';
    default:
      throw error;
  }
}
