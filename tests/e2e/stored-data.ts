import type { Page } from '@playwright/test';

/** Every row of the database by table, as it lies there. */
export type StoredData = Readonly<Record<string, readonly unknown[]>>;

export function readStoredData(page: Page): Promise<StoredData> {
  return page.evaluate(
    () =>
      new Promise<Record<string, unknown[]>>((resolve, reject) => {
        const opening = indexedDB.open('pendamping');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const names = [...database.objectStoreNames];
          const transaction = database.transaction(names);
          const requests = names.map((name) => transaction.objectStore(name).getAll());
          transaction.oncomplete = () => {
            database.close();
            resolve(
              Object.fromEntries(names.map((name, index) => [name, requests[index]?.result ?? []])),
            );
          };
        };
      }),
  );
}

/** Makes the data that of an application which counts its schema so. */
export function writeSchemaNumber(page: Page, value: number): Promise<void> {
  return page.evaluate(
    (schema) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('pendamping');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction('meta', 'readwrite');
          transaction.objectStore('meta').put({ key: 'schema', value: schema });
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    value,
  );
}

/** What a flipped byte makes Chromium do: the whole database is gone. */
export function eraseDatabase(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const erasing = indexedDB.deleteDatabase('pendamping');
        erasing.onsuccess = () => resolve();
        erasing.onerror = () => reject(erasing.error);
      }),
  );
}
