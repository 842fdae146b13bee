import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findElectron } from '../../build/electron-runtime';
import { ensureBuild } from '../../build/ensure-build';
import { inProject, PROJECT } from '../../build/project';

/** Everything electron-builder asks of the runtime, so that packing needs no download. */
async function standInRuntime(parent: string): Promise<string> {
  const folder = join(parent, 'electron');
  await mkdir(join(folder, 'locales'), { recursive: true });
  await mkdir(join(folder, 'resources'));
  const { version } = JSON.parse(
    await readFile(inProject('node_modules/electron/package.json'), 'utf8'),
  );
  await writeFile(join(folder, 'version'), version);
  for (const name of ['LICENSE', 'LICENSES.chromium.html']) await writeFile(join(folder, name), '');
  // What @electron/fuses looks for in the binary: a mark, version 1, eight fuses, all in the
  // state that an attacker would like best.
  const fuses = Buffer.concat([
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.of(1, 8),
    Buffer.from('10111010'),
  ]);
  const filler = Buffer.alloc(1024, 'e');
  await writeFile(join(folder, 'electron'), Buffer.concat([filler, fuses, filler]));
  return folder;
}

let scratch: string;
let packed: string;
let files: readonly string[];

beforeAll(async () => {
  ensureBuild();
  scratch = await mkdtemp(join(tmpdir(), 'pendamping-package-'));
  const output = join(scratch, 'output');
  const electron = findElectron();
  const runtime = electron === undefined ? await standInRuntime(scratch) : join(electron, '..');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      inProject('node_modules/electron-builder/cli.js'),
      '--dir',
      '--linux',
      '--x64',
      '--config',
      'build/electron-builder.config.cjs',
      `-c.electronDist=${runtime}`,
      `-c.directories.output=${output}`,
    ],
    { cwd: PROJECT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  packed = join(output, 'linux-unpacked');
  files = listPackage(join(packed, 'resources/app.asar'), { isPack: false }).map((path) =>
    path.replaceAll('\\', '/'),
  );
}, 180_000);

afterAll(() => rm(scratch, { recursive: true, force: true }));

it('carries the shell, the renderer and their manifest', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      '/package.json',
      '/dist/electron/main.js',
      '/dist/electron/preload.cjs',
      '/dist/electron/icon.png',
      '/dist/renderer/index.html',
    ]),
  );
  expect(files.some((path) => /^\/dist\/renderer\/assets\/index-.+\.js$/.test(path))).toBe(true);
});

it('carries the libraries as they are made for users', () => {
  const scripts = files.filter((path) => /^\/dist\/renderer\/assets\/.+\.js$/.test(path));
  const asar = join(packed, 'resources/app.asar');
  const told = scripts.filter((path) =>
    extractFile(asar, path.slice(1)).toString('utf8').includes('Download the React DevTools'),
  );
  expect(told).toEqual([]);
});

it('carries no sources, tests, libraries, maps or secrets', () => {
  const strange = files.filter(
    (path) =>
      !/^\/(?:package\.json$|dist$|dist\/(?:electron|renderer)(?:\/|$))/.test(path) ||
      /node_modules|\.(?:tsx?|map|test\.\w+|env|log|tsbuildinfo)$/.test(path),
  );
  expect(strange).toEqual([]);
  expect(existsSync(join(packed, 'resources/app.asar.unpacked'))).toBe(false);
});

it('starts the bundled shell and depends on nothing else', () => {
  const asar = join(packed, 'resources/app.asar');
  const manifest = JSON.parse(extractFile(asar, 'package.json').toString('utf8'));
  expect(manifest).toMatchObject({ name: 'pendamping', main: 'dist/electron/main.js' });
  expect(manifest.dependencies ?? {}).toEqual({});
  expect(manifest.devDependencies).toBeUndefined();
  expect(manifest.scripts).toBeUndefined();

  const main = extractFile(asar, 'dist/electron/main.js').toString('utf8');
  const imported = [...main.matchAll(/^import .*? from "([^"]+)";$/gm)].map(([, name]) => name);
  const allowed = new Set(['electron', ...builtinModules.map((name) => `node:${name}`)]);
  expect(imported.length).toBeGreaterThan(3);
  expect(imported.filter((name) => !allowed.has(name ?? ''))).toEqual([]);
  expect(main).not.toMatch(/autoUpdater|openExternal|crashReporter/);

  const preload = extractFile(asar, 'dist/electron/preload.cjs').toString('utf8');
  expect([...preload.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name)).toEqual([
    'electron',
  ]);
});

it('loads its page without a foreign address', () => {
  const asar = join(packed, 'resources/app.asar');
  const page = extractFile(asar, 'dist/renderer/index.html').toString('utf8');
  expect(page).not.toMatch(/https?:\/\//);
  expect(page).toEqual(readFileSync(inProject('dist/renderer/index.html'), 'utf8'));
});

it('has every fuse set', async () => {
  const wire = await getCurrentFuseWire(join(packed, 'pendamping'));
  const [DISABLE, ENABLE] = Buffer.from('01');
  expect(wire).toMatchObject({
    [FuseV1Options.RunAsNode]: DISABLE,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: DISABLE,
    [FuseV1Options.EnableNodeCliInspectArguments]: DISABLE,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: DISABLE,
    [FuseV1Options.OnlyLoadAppFromAsar]: ENABLE,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: ENABLE,
    [FuseV1Options.EnableCookieEncryption]: ENABLE,
  });
});
