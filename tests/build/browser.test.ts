import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from '../../build/browser';

const machine = (files: readonly string[], changes: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  environment: { PATH: '/usr/local/bin:/usr/bin' },
  exists: (path) => files.includes(path),
  playwrightBrowser: () => '/cache/playwright/chrome',
  ...changes,
});

describe('the browser that runs the tests', () => {
  it('is the one the user names, before all others', () => {
    const environment = {
      PENDAMPING_BROWSER: '/own/browser',
      CHROME_PATH: '/other/chrome',
      PATH: '/usr/bin',
    };
    const files = ['/own/browser', '/other/chrome', '/usr/bin/chromium'];
    expect(findBrowser(machine(files, { environment }))).toBe('/own/browser');
    expect(findBrowser(machine(files.slice(1), { environment }))).toBe('/other/chrome');
    expect(findBrowser(machine(files.slice(2), { environment }))).toBe('/usr/bin/chromium');
  });

  it('is found on the PATH', () => {
    expect(findBrowser(machine(['/usr/local/bin/google-chrome']))).toBe(
      '/usr/local/bin/google-chrome',
    );
  });

  it('is Edge on a Windows without Chrome', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const environment = {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    };
    expect(findBrowser(machine([edge], { platform: 'win32', environment }))).toBe(edge);
  });

  it('is found in the applications folder of a Mac', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(machine([chrome], { platform: 'darwin', environment: {} }))).toBe(chrome);
  });

  it('is Playwright’s own download when nothing is installed', () => {
    expect(findBrowser(machine(['/cache/playwright/chrome']))).toBe('/cache/playwright/chrome');
  });

  it('is undefined where there is none', () => {
    expect(findBrowser(machine([]))).toBeUndefined();
  });
});
