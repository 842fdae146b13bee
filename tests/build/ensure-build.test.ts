import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isBuildStale } from '../../build/ensure-build';
import { scratchFolder } from '../electron/scratch';

const OUTPUTS = [
  'renderer/index.html',
  'electron/main.js',
  'electron/preload.cjs',
  'electron/icon.png',
];

/** A project whose sources are an hour old and whose build is half an hour old. */
async function builtProject() {
  const project = await scratchFolder();
  const touch = async (path: string, minutesAgo: number): Promise<void> => {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), '');
    const time = new Date(Date.now() - minutesAgo * 60_000);
    await utimes(join(project, path), time, time);
  };
  const age = async (folder: string): Promise<void> => {
    const time = new Date(Date.now() - 3_600_000);
    await utimes(join(project, folder), time, time);
  };
  for (const path of ['renderer/app/main.tsx', 'electron/main.ts', 'vite.config.ts']) {
    await touch(path, 60);
  }
  for (const folder of ['renderer', 'renderer/app', 'electron']) await age(folder);
  for (const path of OUTPUTS) await touch(`dist/${path}`, 30);
  return { project, touch };
}

describe('a production build', () => {
  it('is reused while nothing changed', async () => {
    const { project } = await builtProject();
    expect(isBuildStale(project)).toBe(false);
  });

  it.each(['renderer/app/main.tsx', 'electron/main.ts', 'vite.config.ts', 'package-lock.json'])(
    'is stale when %s is newer',
    async (path) => {
      const { project, touch } = await builtProject();
      await touch(path, 1);
      expect(isBuildStale(project)).toBe(true);
    },
  );

  it('is stale when a source was removed', async () => {
    const { project } = await builtProject();
    await rm(join(project, 'renderer/app/main.tsx'));
    expect(isBuildStale(project)).toBe(true);
  });

  it.each(OUTPUTS)('is stale without its %s', async (output) => {
    const { project } = await builtProject();
    await rm(join(project, 'dist', output));
    expect(isBuildStale(project)).toBe(true);
  });
});
