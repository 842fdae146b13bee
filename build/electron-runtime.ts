import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from './project';

const PACKAGE = inProject('node_modules/electron');

const EXECUTABLES: Partial<Record<NodeJS.Platform, string>> = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
};

/** Electron's executable, or undefined: its package downloads it on demand, not when installed. */
export function findElectron(): string | undefined {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(PACKAGE, 'dist');
  const path = join(folder, EXECUTABLES[process.platform] ?? 'electron');
  // A download that was cut off leaves a folder without the file that is written last.
  const isComplete =
    process.env.ELECTRON_OVERRIDE_DIST_PATH !== undefined || existsSync(join(PACKAGE, 'path.txt'));
  return isComplete && existsSync(path) ? path : undefined;
}

/** Milliseconds. Only silence ends the download: a slow office line may take as long as it needs. */
export interface Patience {
  /** Until the first byte arrives; a proxy or filter may swallow the connection without a word. */
  readonly firstByte: number;
  /** Without another byte. */
  readonly silence: number;
}

/**
 * Runs the installer of Electron's package, which knows mirrors, proxies, its cache and checksums.
 *
 * @returns the executable, or undefined when it could not be fetched.
 */
export async function fetchElectron(
  patience: Patience = { firstByte: 8_000, silence: 30_000 },
  installer = join(PACKAGE, 'install.js'),
): Promise<string | undefined> {
  const downloads = await mkdtemp(join(tmpdir(), 'pendamping-electron-'));
  const child = spawn(process.execPath, [installer], {
    stdio: 'ignore',
    // Its download is watched by the size of this folder.
    env: { ...process.env, TMPDIR: downloads, TEMP: downloads, TMP: downloads },
  });
  const isClosed = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
    child.on('error', () => resolve());
  });
  let size = 0;
  let heardAt = performance.now();
  const watch = setInterval(async () => {
    const now = (await sizeOf(downloads)) + (await sizeOf(join(PACKAGE, 'dist')));
    if (now !== size) heardAt = performance.now();
    size = now;
    const limit = size === 0 ? patience.firstByte : patience.silence;
    if (performance.now() - heardAt > limit) child.kill('SIGKILL');
  }, 250);
  await isClosed;
  clearInterval(watch);
  await rm(downloads, { recursive: true, force: true, maxRetries: 5 });
  return findElectron();
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  let total = 0;
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    // Files come and go while the installer works.
    const stats = await stat(join(entry.parentPath, entry.name)).catch(() => undefined);
    total += stats?.size ?? 0;
  }
  return total;
}
