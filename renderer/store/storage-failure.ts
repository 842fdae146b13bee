import Dexie from 'dexie';

export type StorageFailure =
  | 'disk-full'
  /** The database was closed under us: a newer version of the application took it over, or the browser did. */
  | 'closed'
  | 'failed';

export type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: StorageFailure };

/** The database stands elsewhere than the events to be written continue from. */
export class HeadMoved extends Error {
  override readonly name = 'HeadMoved';
}

/** Runs database work; what the database itself refuses is a value, anything else is a bug and throws. */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const code = storageFailureOf(error);
    if (code === undefined) throw error;
    return { ok: false, code };
  }
}

/** The code of an error that IndexedDB or Dexie raised; undefined for any other error. */
export function storageFailureOf(error: unknown): StorageFailure | undefined {
  if (error instanceof HeadMoved) return 'failed';
  if (!(error instanceof Dexie.DexieError || error instanceof DOMException)) return undefined;
  const names = namesWithin(error);
  if (names.has('QuotaExceededError')) return 'disk-full';
  if (names.has('DatabaseClosedError') || names.has('InvalidStateError')) return 'closed';
  return 'failed';
}

/** Dexie wraps: a full disk arrives as an AbortError or a BulkError with the cause inside. */
function namesWithin(error: unknown, names = new Set<string>()): ReadonlySet<string> {
  if (typeof error !== 'object' || error === null) return names;
  if ('name' in error && typeof error.name === 'string') names.add(error.name);
  if ('inner' in error) namesWithin(error.inner, names);
  if ('failures' in error && Array.isArray(error.failures)) {
    for (const failure of error.failures) namesWithin(failure, names);
  }
  return names;
}
