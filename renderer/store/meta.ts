import type { Database } from './database';
import type { MetaKey, MetaValues } from './rows';

export async function readMeta<K extends MetaKey>(
  database: Database,
  key: K,
): Promise<MetaValues[K] | undefined> {
  const row = await database.meta.get(key);
  return row?.value as MetaValues[K] | undefined;
}

export async function writeMeta<K extends MetaKey>(
  database: Database,
  key: K,
  value: MetaValues[K],
): Promise<void> {
  await database.meta.put({ key, value });
}
