import { open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { decode, encode } from '../codec';
import type { JournalHead } from '../contract';
import { errnoOf } from '../disk';
import { parseFields } from './fields';
import { segmentPath } from './segment';

/**
 * What the last append knew, so that a start need not read whole logs. It is written after the
 * lines are safe: it may lag behind them, but when it is ahead, lines were lost.
 */
export interface HeadsCache {
  readonly segment: number;
  /** Bytes of that segment. */
  readonly size: number;
  /** Hash of the last line in those bytes: proves that the cache belongs to them. */
  readonly lastHash: string;
  readonly heads: readonly JournalHead[];
}

const schema = z.object({
  segment: z.int().positive(),
  size: z.int().positive(),
  lastHash: z.string(),
  heads: z.array(
    z.object({
      activityId: z.string(),
      deviceId: z.string(),
      seq: z.int().positive(),
      hash: z.string(),
    }),
  ),
});

const cachePath = (folder: string): string => join(folder, 'heads.json');

/** Undefined when there is none or it cannot be read: it is only a cache. */
export async function readHeads(folder: string): Promise<HeadsCache | undefined> {
  try {
    const text = decode(await readFile(cachePath(folder)));
    return text === undefined ? undefined : schema.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError || errnoOf(error) !== undefined) return undefined;
    throw error;
  }
}

/** Not synced: after a power cut an old, empty or missing cache is only slower. */
export async function writeHeads(folder: string, cache: HeadsCache): Promise<void> {
  const temporary = join(folder, 'heads.json.tmp');
  try {
    await writeFile(temporary, encode(JSON.stringify(cache)));
    await rename(temporary, cachePath(folder));
  } catch (error) {
    // A cache that lags behind is caught up at the next start; the lines themselves are safe.
    if (errnoOf(error) === undefined) throw error;
  }
}

export async function removeHeads(folder: string): Promise<void> {
  await rm(cachePath(folder), { force: true });
}

/** Whether the segment still ends, at the cached size, with the line that the cache knew. */
export async function isCacheTrue(folder: string, cache: HeadsCache): Promise<boolean> {
  const handle = await open(segmentPath(folder, cache.segment), 'r');
  try {
    for (let length = Math.min(16 * 1024, cache.size); ; ) {
      const tail = Buffer.alloc(length);
      const { bytesRead } = await handle.read(tail, 0, length, cache.size - length);
      if (bytesRead < length || !tail.subarray(-2).equals(Buffer.from('\n\n'))) return false;
      const start = tail.lastIndexOf(0x0a, -3) + 1;
      if (start > 0 || length === cache.size) {
        const json = decode(tail.subarray(start, -2));
        return json !== undefined && parseFields(json)?.hash === cache.lastHash;
      }
      length = Math.min(length * 8, cache.size);
    }
  } finally {
    await handle.close();
  }
}
