import { rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { CONTENT_SECURITY_POLICY } from '../../electron/content-security-policy';
import { BROWSER_ARGUMENTS } from '../browser';
import { ensureBuild } from '../ensure-build';
import { inProject } from '../project';

/** Where measures in the browser play: the production build, and profiles on the disk. */
export interface Stage {
  /** Of the application; ends in `/`. */
  readonly address: string;
  /** The folder that is served. */
  readonly site: string;
  /** A browser on a profile that survives closing it; a name not used yet is an empty profile. */
  openProfile(name: string): Promise<BrowserContext>;
  close(): Promise<void>;
}

/** Beside the dependencies, because a system's temporary folder is often no disk but memory. */
const SCRATCH = inProject('node_modules/.cache');

export async function setStage(browser: string): Promise<Stage> {
  ensureBuild();
  await mkdir(SCRATCH, { recursive: true });
  const folder = await mkdtemp(join(SCRATCH, 'pendamping-bench-'));
  // Also when somebody loses patience and presses Ctrl+C.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const site = join(folder, 'site');
  // A copy: a build made meanwhile does not change what is measured.
  await cp(inProject('dist/renderer'), site, { recursive: true });
  await buildPage(join(site, 'bench'));
  const server = await preview({
    configFile: false,
    root: folder,
    logLevel: 'warn',
    build: { outDir: site },
    preview: {
      host: '127.0.0.1',
      port: 0,
      headers: { 'Content-Security-Policy': CONTENT_SECURITY_POLICY },
    },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The server has no address');
  const open = new Set<BrowserContext>();

  return {
    address,
    site,
    openProfile: async (name) => {
      const context = await chromium.launchPersistentContext(join(folder, name), {
        args: BROWSER_ARGUMENTS,
        executablePath: browser,
        baseURL: address,
        locale: 'id-ID',
        timezoneId: 'Asia/Pontianak',
        viewport: { width: 1366, height: 768 },
      });
      open.add(context);
      context.on('close', () => open.delete(context));
      return context;
    },
    close: async () => {
      for (const context of open) await context.close();
      await server.close();
    },
  };
}

/** The application's own modules on a page of the same address, so that both share the database. */
async function buildPage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: inProject('build/bench/page'),
    base: './',
    logLevel: 'warn',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2_000 },
  });
}
