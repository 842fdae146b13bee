import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { buildElectron } from './build-electron';
import { inProject, PROJECT } from './project';

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

/** The production build of both sides, made only when it is stale. */
export async function ensureBuild(): Promise<void> {
  if (!isBuildStale()) return;
  // The shell last: its time stands for a build that was finished.
  await build({
    root: inProject('renderer'),
    configFile: inProject('vite.config.ts'),
    logLevel: 'warn',
  });
  await buildElectron();
}
