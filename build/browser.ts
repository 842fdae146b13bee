import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/**
 * Keeps Chromium from calling home: the tests prove that nothing leaves the machine, and the
 * browser's own chatter would blur that. `--no-sandbox` only where root forces it (CI containers).
 */
export const BROWSER_ARGUMENTS: string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** What the search depends on, so that a test can describe another machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** Where Playwright would keep its own Chromium, downloaded or not. */
  readonly playwrightBrowser: () => string;
}

const COMMANDS: readonly string[] = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const THIS_MACHINE: Machine = {
  platform: process.platform,
  environment: process.env,
  exists: existsSync,
  playwrightBrowser: () => chromium.executablePath(),
};

/**
 * The Chromium-family browser that runs the tests, or undefined. What the user named comes first
 * (`PENDAMPING_BROWSER`, `CHROME_PATH`), then Chrome, Chromium and Edge where their installers put
 * them, then the PATH, then Playwright's own download.
 */
export function findBrowser(machine: Machine = THIS_MACHINE): string | undefined {
  const { environment } = machine;
  return [
    environment.PENDAMPING_BROWSER,
    environment.CHROME_PATH,
    ...usualPlaces(machine),
    ...pathPlaces(machine),
    machine.playwrightBrowser(),
  ].find((path) => path !== undefined && path !== '' && machine.exists(path));
}

function usualPlaces({ platform, environment }: Machine): readonly string[] {
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => environment[name] ?? [],
    );
    return ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].flatMap((folder) => {
      const program = folder.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe';
      return roots.map((root) => `${root}\\${folder}\\Application\\${program}`);
    });
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', join(environment.HOME ?? '', 'Applications')];
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      roots.map((root) => join(root, `${name}.app/Contents/MacOS/${name}`)),
    );
  }
  return [
    '/opt/google/chrome/chrome',
    '/usr/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/opt/microsoft/msedge/msedge',
  ];
}

function pathPlaces({ platform, environment }: Machine): readonly string[] {
  if (platform === 'win32') return [];
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}
