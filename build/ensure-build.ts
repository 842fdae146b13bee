import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './project';

const SOURCES = [
  'electron',
  'renderer',
  'build/icons',
  'build/build-electron.ts',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];
const OUTPUTS = [
  'dist/renderer/index.html',
  'dist/electron/main.js',
  'dist/electron/preload.cjs',
  'dist/electron/icon.png',
];

/** Whether something in `project` changed since the production build, or there is none. */
export function isBuildStale(project = PROJECT): boolean {
  const oldest = Math.min(...OUTPUTS.map((path) => timeOf(join(project, path)) ?? 0));
  return SOURCES.some((path) => newestIn(join(project, path)) > oldest);
}

function timeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

function newestIn(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  // A folder's own time tells of files that were removed.
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

/**
 * The production build of both sides, made only when it is stale. In a process of its own: under a
 * test runner the libraries would be bundled in their development form.
 */
export function ensureBuild(): void {
  if (!isBuildStale()) return;
  const { status } = spawnSync('npm run --silent build', {
    cwd: PROJECT,
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error('The production build failed');
}
