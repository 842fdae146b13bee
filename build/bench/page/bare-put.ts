declare global {
  interface Window {
    benchReference?: IDBDatabase;
  }
}

/**
 * The least that durable can cost: one row into one store without indexes, strictly. It is also
 * sent into pages of the application, so it reaches for nothing outside itself.
 *
 * @returns ms until the transaction is complete
 */
export async function barePut(row: object): Promise<number> {
  window.benchReference ??= await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('bench-reference', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const database = window.benchReference;
  const fresh = { ...row, id: crypto.randomUUID() };
  const started = performance.now();
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    transaction.objectStore('rows').put(fresh);
  });
  return performance.now() - started;
}
