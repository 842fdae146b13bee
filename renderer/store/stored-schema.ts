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
    opening.onerror = () => reject(opening.error);
    // The database was deleted since it was listed: do not leave an empty one behind.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => {
      const database = opening.result;
      const finish = (schema: number) => {
        database.close();
        resolve(schema);
      };
      database.onversionchange = () => database.close();
      if (!database.objectStoreNames.contains('meta')) return finish(0);
      const reading = database.transaction('meta').objectStore('meta').get('schema');
      reading.onerror = () => {
        database.close();
        reject(reading.error);
      };
      reading.onsuccess = () => finish(Number(reading.result?.value ?? 0));
    };
  });
}
