import { constants } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { JournalLine } from '../contract';
import { syncFolder } from '../disk';
import type { Heads } from './chains';
import { writeHeads } from './heads-cache';
import type { LogEnd } from './open-log';
import { encodeBatch, SEALED_AT, segmentPath } from './segment';

export type OpenFile = (path: string, flags: number) => Promise<FileHandle>;

export interface Batch {
  readonly lines: readonly JournalLine[];
  /** Where the chains end once the lines are written. */
  readonly heads: Heads;
}

/** Not `a`: Windows lets no file opened for appending be cut back to its former length. */
const READ_WRITE_CREATE = constants.O_RDWR | constants.O_CREAT;

/**
 * Writes one batch and waits for the disk. When it cannot, the segment gets its former length back
 * and the system's error is thrown.
 */
export async function appendBatch(
  folder: string,
  end: LogEnd,
  { lines, heads }: Batch,
  openFile: OpenFile = open,
): Promise<LogEnd> {
  const batch = encodeBatch(lines.map(({ json }) => json));
  const isFull = end.size > 0 && end.size + batch.length > SEALED_AT;
  const segment = isFull ? end.segment + 1 : end.segment;
  const before = isFull ? 0 : end.size;

  if (before === 0) await mkdir(folder, { recursive: true });
  await writeBatch(await openFile(segmentPath(folder, segment), READ_WRITE_CREATE), before, batch);
  if (before === 0) {
    for (const parent of [folder, dirname(folder), dirname(dirname(folder))]) {
      await syncFolder(parent);
    }
  }
  const size = before + batch.length;
  const lastHash = lines.at(-1)?.hash ?? '';
  await writeHeads(folder, { segment, size, lastHash, heads: [...heads.values()] });
  return { segment, size, heads };
}

async function writeBatch(handle: FileHandle, before: number, batch: Buffer): Promise<void> {
  try {
    const { size } = await handle.stat();
    if (size !== before) throw new Error(`segment holds ${size} bytes instead of ${before}`);
    try {
      for (let written = 0; written < batch.length; ) {
        const rest = batch.length - written;
        written += (await handle.write(batch, written, rest, before + written)).bytesWritten;
      }
      await handle.datasync();
    } catch (error) {
      await handle.truncate(before);
      await handle.datasync();
      throw error;
    }
  } finally {
    await handle.close();
  }
}
