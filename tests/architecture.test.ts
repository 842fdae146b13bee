import { describe, expect, it } from 'vitest';
import { parseSource, readSources, type SourceModule } from './helpers/source-module';

/** What each part may import of the project, beside itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  store: ['domain'],
  documents: ['domain'],
  platform: ['contract'],
  ui: [],
  workspace: ['domain', 'store', 'platform', 'ui'],
  features: ['domain', 'store', 'documents', 'platform', 'ui', 'workspace'],
  app: ['domain', 'store', 'documents', 'platform', 'ui', 'workspace', 'features'],
  // main.tsx
  entry: ['app', 'ui'],
  electron: [],
  build: ['electron'],
  // Measure the application, or write its papers, by its own modules, as the tests do.
  tools: ['domain', 'store', 'documents', 'app', 'build', 'electron'],
};

/** Files that belong to no part: the version is read from the manifest. */
const SHARED = ['package.json'];

const CONTRACT = 'electron/contract';
const LONGEST = 400;

function partOf(path: string): string {
  const [top = '', second = '', third] = path.split('/');
  if (/^build\/(?:bench|documents)/.test(path)) return 'tools';
  if (top !== 'renderer') return top;
  return third === undefined ? 'entry' : second;
}

/** A feature is its folder; the features do not know each other. */
const featureOf = (path: string): string => path.split('/').slice(0, 3).join('/');

function importFaults({ path, reaches }: SourceModule): readonly string[] {
  const part = partOf(path);
  return reaches.flatMap(({ specifier, path: target, isTypeOnly }) => {
    const fault = `${path} → ${specifier}`;
    if (target === undefined) return isForeignPackage(part, specifier) ? [fault] : [];
    if (SHARED.includes(target) || /\.(?:css|svg|png|woff2)$/.test(target)) return [];
    const isContract = target.replace(/\.ts$/, '') === CONTRACT;
    const targetPart = isContract && part !== 'electron' ? 'contract' : partOf(target);
    if (targetPart === part) {
      return part === 'features' && featureOf(path) !== featureOf(target) ? [fault] : [];
    }
    const isAllowed = ALLOWED[part]?.includes(targetPart) ?? false;
    return isAllowed && (targetPart !== 'contract' || isTypeOnly) ? [] : [fault];
  });
}

/** The renderer runs in a browser too: there is no Node and no Electron. */
function isForeignPackage(part: string, specifier: string): boolean {
  if (part === 'electron' || part === 'build' || part === 'tools') return false;
  return specifier.startsWith('node:') || specifier === 'electron';
}

/** The rules get now, ids and randomness as values: otherwise no test could repeat them. */
const IMPURE =
  /^(?:Date\.now|new Date\(\)|Date\(\)|Math\.random|Temporal\.Now|crypto|window|document|navigator|performance|localStorage|indexedDB|globalThis|self|fetch|setTimeout|setInterval)$/;

function impurities({ path, globals }: SourceModule): readonly string[] {
  return [...globals].filter((name) => IMPURE.test(name)).map((name) => `${path}: ${name}`);
}

function bridgeReaders(modules: readonly SourceModule[]): readonly string[] {
  return modules
    .filter(({ path }) => partOf(path) !== 'platform')
    .filter(({ properties, globals }) => properties.has('pendamping') || globals.has('pendamping'))
    .map(({ path }) => path);
}

const renderer = readSources('renderer');
const electron = readSources('electron');
const build = readSources('build');

describe('the source', () => {
  it('imports in one direction only', () => {
    expect([...renderer, ...electron, ...build].flatMap(importFaults)).toEqual([]);
  });

  it('knows no clock, chance, page or network in the domain', () => {
    const domain = renderer.filter(({ path }) => partOf(path) === 'domain');
    expect(domain.length).toBeGreaterThan(0);
    expect(domain.flatMap(impurities)).toEqual([]);
  });

  it('reads the bridge in the platform only', () => {
    expect(bridgeReaders(renderer)).toEqual([]);
    expect(renderer.some(({ properties }) => properties.has('pendamping'))).toBe(true);
  });

  it('keeps its files short', () => {
    const long = [...renderer, ...electron, ...build].filter(
      ({ lineCount }) => lineCount > LONGEST,
    );
    expect(long.map(({ path, lineCount }) => `${path}: ${lineCount}`)).toEqual([]);
  });
});

describe('these rules', () => {
  const faults = (path: string, text: string) => importFaults(parseSource(path, text));

  it.each([
    ['renderer/domain/a.ts', "import type { B } from '../store/b';"],
    ['renderer/domain/a.ts', "export * from '../../electron/contract';"],
    ['renderer/domain/a.ts', "import { readFile } from 'node:fs/promises';"],
    ['renderer/domain/log/a.ts', "const b = () => import('../../documents/b');"],
    ['renderer/domain/a.ts', "type B = import('../store/b').B;"],
    ['renderer/store/a.ts', "new Worker(new URL('../documents/b.ts', import.meta.url));"],
    ['renderer/store/a.ts', "import b from '../platform/b?worker';"],
    ['renderer/documents/a.ts', "import { b } from '../store/b';"],
    ['renderer/platform/a.ts', "import { b } from '../../electron/contract';"],
    ['renderer/platform/a.ts', "import type { b } from '../../electron/security';"],
    ['renderer/ui/A.tsx', "import { b } from '../domain/b';"],
    ['renderer/features/run/A.tsx', "import { B } from '../home/B';"],
    ['renderer/features/run/A.tsx', "import { B } from '../../app/B';"],
    ['renderer/features/run/A.tsx', "import type { B } from '../../../electron/contract';"],
    ['renderer/workspace/a.ts', "import { B } from '../features/run/B';"],
    ['renderer/app/A.tsx', "import { ipcRenderer } from 'electron';"],
    ['electron/main.ts', "import { b } from '../renderer/domain/b';"],
    ['build/start.ts', "import { b } from '../renderer/domain/b';"],
    ['build/start.ts', "import { b } from '../tests/helpers/b';"],
  ])('refuse in %s: %s', (path, text) => {
    expect(faults(path, text)).toHaveLength(1);
  });

  it.each([
    [
      'renderer/domain/a.ts',
      "import { b } from './log/b'; import { sha256 } from '@noble/hashes';",
    ],
    ['renderer/store/a.ts', "import type { B } from '../domain/b';"],
    ['renderer/platform/a.ts', "import type { B } from '../../electron/contract';"],
    ['renderer/platform/a.ts', "export type { B } from '../../electron/contract';"],
    ['renderer/platform/a.ts', "import { version } from '../../package.json';"],
    ['renderer/features/run/A.tsx', "import { B } from './parts/B'; import './A.css';"],
    ['renderer/features/run/A.tsx', "import { useNow } from '../../workspace/use-now';"],
    ['renderer/main.tsx', "import { Application } from './app/Application';"],
    ['electron/handlers/a.ts', "import type { B } from '../contract'; import 'node:fs';"],
  ])('allow in %s: %s', (path, text) => {
    expect(faults(path, text)).toEqual([]);
  });

  it.each([
    'const now = Date.now();',
    'const now = new Date();',
    'const now = Date();',
    'const id = crypto.randomUUID();',
    'const chance = () => Math.random();',
    'const title = document.title;',
    'const width = { value: window.innerWidth };',
    "const answer = await fetch('/x');",
    'const read = fetch;',
    'const key = { [document.title]: 1 };',
    'const both = { document };',
  ])('find what is impure in: %s', (text) => {
    expect(impurities(parseSource('renderer/domain/a.ts', text))).toHaveLength(1);
  });

  it.each([
    'const day = new Date(0); const rounded = Math.round(1.5);',
    'export const archive = (document: string) => document.length;',
    'export function show({ document }: { document: string }) { return document; }',
    'const step = { document: 1, window: 2 }; export const sum = step.document + step.window;',
    'export interface Step { readonly document: string; fetch(): void }',
    "// Date.now() is never read here\nexport const text = 'window';",
  ])('find nothing impure in: %s', (text) => {
    expect(impurities(parseSource('renderer/domain/a.ts', text))).toEqual([]);
  });

  it('find a reader of the bridge', () => {
    const read = (path: string, text: string) => bridgeReaders([parseSource(path, text)]);
    expect(read('renderer/app/a.ts', 'window.pendamping?.files.save();')).toHaveLength(1);
    expect(read('renderer/app/a.ts', 'const { files } = pendamping;')).toHaveLength(1);
    expect(read('renderer/app/a.ts', "const name = 'pendamping';")).toHaveLength(0);
    expect(read('renderer/platform/a.ts', 'window.pendamping?.files.save();')).toHaveLength(0);
  });
});
