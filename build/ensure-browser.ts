import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './browser';
import { inProject } from './project';

/** Runs a command and shows its output; a limit in milliseconds guards against a silent network. */
function run(command: string, args: readonly string[], timeout: number): boolean {
  const env = {
    ...process.env,
    DEBIAN_FRONTEND: 'noninteractive',
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
  };
  return spawnSync(command, args, { stdio: 'inherit', timeout, env }).status === 0;
}

/** A downloaded browser lacks system libraries on a bare Linux; asking its version shows that. */
function starts(browser: string): boolean {
  if (process.platform !== 'linux') return true;
  return spawnSync(browser, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/**
 * The browser that runs the tests; where there is none, Playwright's download and then, as root on
 * Debian or Ubuntu, the system's package.
 *
 * @returns undefined when nothing helped; the reasons are on the console.
 */
export function ensureBrowser(): string | undefined {
  for (const name of ['PENDAMPING_BROWSER', 'CHROME_PATH']) {
    const path = process.env[name];
    if (path && !existsSync(path)) console.log(`${name} names no file: ${path}`);
  }
  const found = findBrowser();
  if (found !== undefined && starts(found)) return found;
  console.log(
    found === undefined
      ? 'No Chrome, Chromium or Edge found; asking Playwright to download Chromium.'
      : `${found} does not start; asking Playwright to download Chromium.`,
  );

  const playwright = inProject('node_modules/@playwright/test/cli.js');
  run(process.execPath, [playwright, 'install', 'chromium'], 600_000);
  const downloaded = findBrowser();
  if (downloaded !== undefined && starts(downloaded)) return downloaded;

  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log('Playwright’s Chromium is not usable here; installing the system’s package.');
    run('apt-get', ['update'], 300_000);
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], 900_000);
    const installed = findBrowser();
    if (installed !== undefined && starts(installed)) return installed;
  }
  console.log('No browser: set PENDAMPING_BROWSER to a Chromium-family browser and run again.');
  return undefined;
}
