/** `best-effort`: the browser may delete the data when the disk runs short. */
export type Persistence = 'persisted' | 'best-effort' | 'unsupported';

/** Asks the browser to keep the data whatever happens, and says what it answered. */
export async function persistStorage(
  storage: Pick<StorageManager, 'persist' | 'persisted'> | undefined = navigator.storage,
): Promise<Persistence> {
  if (!storage?.persist) return 'unsupported';
  const isPersisted = (await storage.persisted()) || (await storage.persist());
  return isPersisted ? 'persisted' : 'best-effort';
}
