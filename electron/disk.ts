import { open } from 'node:fs/promises';

/** The system's code of a failed call (`ENOSPC`), or undefined for any other kind of error. */
export function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** What a failed system call means to the user; `failed` is anything that has no better name. */
export function diskFailureOf(error: unknown): 'disk-full' | 'locked' | 'denied' | 'failed' {
  switch (errnoOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disk-full';
    case 'EBUSY':
    case 'ETXTBSY':
      return 'locked';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'denied';
    default:
      return 'failed';
  }
}

/**
 * Makes a new or renamed entry of a folder survive a power cut. Windows neither needs nor allows
 * it, and some network and FAT volumes refuse: the file itself is on the disk by then.
 */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EPERM'].includes(errnoOf(error) ?? '')) throw error;
  } finally {
    await handle.close();
  }
}
