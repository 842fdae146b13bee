import { copyFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build, type InlineConfig } from 'vite';
import { inProject } from './project';

/** Electron 45 carries Node 24. */
const TARGET = 'node24';

function bundle(entry: string, format: 'es' | 'cjs', file: string): InlineConfig {
  return {
    configFile: false,
    root: inProject(),
    logLevel: 'warn',
    build: {
      ssr: inProject('electron', entry),
      outDir: inProject('dist/electron'),
      emptyOutDir: false,
      target: TARGET,
      minify: false,
      rolldownOptions: { external: ['electron'], output: { format, entryFileNames: file } },
    },
    // Everything but Electron goes into the one file: the package carries no node_modules.
    ssr: { noExternal: true },
  };
}

/** Bundles the shell into `dist/electron`; a sandboxed preload script has to be CommonJS. */
export async function buildElectron(): Promise<void> {
  await build({ ...bundle('main.ts', 'es', 'main.js') });
  await build({ ...bundle('preload.ts', 'cjs', 'preload.cjs') });
  await copyFile(inProject('build/icons/icon.png'), inProject('dist/electron/icon.png'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildElectron();
