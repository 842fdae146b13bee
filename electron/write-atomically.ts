import { randomBytes } from 'node:crypto';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { diskFailureOf, errnoOf, syncFolder } from './disk';

/** Antivirus programs and indexers on Windows hold a fresh file for seconds. */
const RETRIED = new Set(['EPERM', 'EBUSY', 'EACCES']);

export interface WriteOptions {
  readonly renameFile?: (from: string, to: string) => Promise<void>;
  /** Milliseconds after which a target that cannot be replaced is given up; 10 s unless told. */
  readonly patience?: number;
  readonly platform?: NodeJS.Platform;
}

export type WriteFailure = 'disk-full' | 'locked' | 'denied' | 'failed';

/**
 * Replaces a file so that a crash or power cut leaves the old bytes or the new ones, never a mix:
 * a temporary file in the same folder, fsync, rename, fsync of the folder.
 *
 * @returns undefined when the bytes are on the disk, else why not; the old file is then untouched.
 */
export async function writeAtomically(
  path: string,
  bytes: Uint8Array,
  options: WriteOptions = {},
): Promise<WriteFailure | undefined> {
  const { renameFile = rename, patience = 10_000, platform = process.platform } = options;
  // The name does not grow with the target's, which may already be as long as the system allows.
  const temporary = join(dirname(path), `.pendamping-${randomBytes(6).toString('hex')}.tmp`);
  await removeLeftovers(dirname(path));
  try {
    await writeThrough(temporary, bytes);
    await renamePatiently(() => renameFile(temporary, path), patience);
  } catch (error) {
    await rm(temporary, { force: true });
    const wasHeld = error instanceof HeldError;
    const failure = diskFailureOf(wasHeld ? error.cause : error);
    // Windows answers "access denied" for a file that another program has open.
    return wasHeld && failure === 'denied' && platform === 'win32' ? 'locked' : failure;
  }
  await syncFolder(dirname(path));
  return undefined;
}

const TEMPORARY = /^\.pendamping-[0-9a-f]{12}\.tmp$/;
const ONE_HOUR = 3_600_000;

/** A crash in the middle of an earlier write left its temporary file in this folder. */
async function removeLeftovers(folder: string): Promise<void> {
  try {
    for (const name of (await readdir(folder)).filter((each) => TEMPORARY.test(each))) {
      const path = join(folder, name);
      if (Date.now() - (await stat(path)).mtimeMs > ONE_HOUR) await rm(path, { force: true });
    }
  } catch (error) {
    // Tidying must not keep anyone from saving; a folder may allow writing but not listing.
    if (errnoOf(error) === undefined) throw error;
  }
}

class HeldError extends Error {}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function renamePatiently(attempt: () => Promise<void>, patience: number): Promise<void> {
  const deadline = performance.now() + patience;
  for (let pause = 20; ; pause = Math.min(pause * 2, 500)) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (!RETRIED.has(errnoOf(error) ?? '')) throw error;
      if (performance.now() + pause > deadline) throw new HeldError('held', { cause: error });
    }
    await wait(pause);
  }
}
