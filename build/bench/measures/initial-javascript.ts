import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Finding } from '../finding';
import type { Stage } from '../stage';
import type { Measure } from './measure';

/** Lazy chunks that are named one by one. */
const LARGEST = 6;

export const initialJavaScript: Measure = {
  title: 'initial JavaScript',
  inBrowser: async (stage) => {
    const requested = await filesOfFirstScreen(stage);
    const assets = join(stage.site, 'assets');
    const files = await Promise.all(
      (await readdir(assets)).map(async (name) => {
        const content = await readFile(join(assets, name));
        return { name, bytes: content.length, gzipped: gzipSync(content).length };
      }),
    );
    const isInitial = ({ name }: { readonly name: string }) => requested.has(name);
    const scripts = files.filter(({ name }) => name.endsWith('.js'));
    const initial = scripts.filter(isInitial);
    const lazy = scripts.filter((file) => !isInitial(file));
    const styles = files.filter((file) => file.name.endsWith('.css') && isInitial(file));
    const fonts = files.filter((file) => file.name.endsWith('.woff2') && isInitial(file));
    if (initial.length === 0) throw new Error('The first screen asked for no script');
    return [
      sum(`Initial JavaScript, ${initial.length} files`, initial),
      sum('Initial style sheets', styles),
      sum('Initial fonts', fonts),
      sum(`Loaded when first used, ${lazy.length} scripts`, lazy),
      ...lazy
        .toSorted((a, b) => b.gzipped - a.gzipped)
        .slice(0, LARGEST)
        .map((file): Finding => ({ kind: 'size', ...file, name: `  ${file.name}` })),
    ];
  },
};

/** What an empty profile asks the server for until the first screen stands still. */
async function filesOfFirstScreen(stage: Stage): Promise<ReadonlySet<string>> {
  const context = await stage.openProfile('initial-javascript');
  const page = await context.newPage();
  const requested = new Set<string>();
  page.on('request', (request) => requested.add(basename(new URL(request.url()).pathname)));
  await page.goto('./');
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await context.close();
  return requested;
}

function sum(
  name: string,
  files: readonly { readonly bytes: number; readonly gzipped: number }[],
): Finding {
  return {
    kind: 'size',
    name,
    bytes: files.reduce((total, { bytes }) => total + bytes, 0),
    gzipped: files.reduce((total, { gzipped }) => total + gzipped, 0),
  };
}
