/**
 * The schema number of a database on this machine, read without changing it; 0 if there is none.
 * Dexie 4 opens a database that is newer than its schema without a word, so this is asked first.
 */
export async function readStoredSchema(name: string): Promise<number> {
  const known = await indexedDB.databases();
  const listed = known.find((database) => database.name === name);
  if (!listed) return 0;
  // Dexie multiplies its version numbers by ten.
  const native = Math.floor((listed.version ?? 0) / 10);
  return Math.max(native, await readOwnNumber(name));
}

function readOwnNumber(name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    let isGone = false;
    opening.onupgradeneeded = () => {
      // Deleted since it was listed: do not leave an empty one behind.
      isGone = true;
      opening.transaction?.abort();
    };
    opening.onerror = () => (isGone ? resolve(0) : reject(opening.error));
    opening.onsuccess = () => {
      const database = opening.result;
      const { objectStoreNames } = database;
      if (!objectStoreNames.contains('meta')) {
        database.close();
        resolve(0);
        return;
      }
      const transaction = database.transaction('meta');
      const reading = transaction.objectStore('meta').get('schema');
      // Closed only when all is over: a connection that is still closing blocks an upgrade.
      transaction.oncomplete = () => {
        database.close();
        resolve(Number(reading.result?.value ?? 0));
      };
      transaction.onabort = () => {
        database.close();
        reject(transaction.error);
      };
    };
  });
}
