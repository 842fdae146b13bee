import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { fetchElectron, findElectron } from '../../build/electron-runtime';
import { scratchFolder } from '../electron/scratch';

/** Runs an installer of the test's own making and measures how long it was waited for. */
async function fetchWith(script: string) {
  const folder = await scratchFolder();
  const installer = join(folder, 'install.mjs');
  await writeFile(installer, script);
  vi.stubEnv('TMPDIR', folder);
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', join(folder, 'dist'));
  const started = performance.now();
  const found = await fetchElectron({ firstByte: 1_500, silence: 1_500 }, installer);
  vi.unstubAllEnvs();
  return { found, duration: performance.now() - started, left: await readdir(folder), folder };
}

it('gives up at once when the installer does', async () => {
  const { found, duration } = await fetchWith('process.exit(1)');
  expect(found).toBeUndefined();
  expect(duration).toBeLessThan(1_400);
});

it('gives up on a server that says nothing, and leaves no folder behind', async () => {
  const { found, duration, left } = await fetchWith('setInterval(() => {}, 1000)');
  expect(found).toBeUndefined();
  expect(duration).toBeGreaterThan(1_400);
  expect(duration).toBeLessThan(10_000);
  expect(left).toEqual(['install.mjs']);
});

it('waits for a slow download as long as bytes arrive', async () => {
  const { found, duration, folder } = await fetchWith(`
    import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
    import { tmpdir } from 'node:os';
    import { join } from 'node:path';
    let chunks = 0;
    setInterval(() => {
      appendFileSync(join(tmpdir(), 'electron.zip'), 'x');
      if (++chunks < 10) return;
      const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH;
      const name = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };
      const path = join(dist, name[process.platform] ?? 'electron');
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, '');
      process.exit(0);
    }, 300);
  `);
  expect(duration).toBeGreaterThan(2_900);
  expect(found?.startsWith(join(folder, 'dist'))).toBe(true);
});

it('finds no runtime in an empty folder', async () => {
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', await scratchFolder());
  expect(findElectron()).toBeUndefined();
  vi.unstubAllEnvs();
});
