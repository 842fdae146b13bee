import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from './build/browser.ts';
import { findElectron } from './build/electron-runtime.ts';

/**
 * The specs run against the production build: `npm test` makes it first; before
 * `npx playwright test` alone, run `npm run build`. Two runs on one machine need an `E2E_PORT` each.
 */
const PORT = Number(process.env.E2E_PORT ?? 41720);
const browser = findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results/e2e',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    locale: 'id-ID',
    timezoneId: 'Asia/Pontianak',
    viewport: { width: 1366, height: 768 },
    trace: 'retain-on-failure',
    launchOptions: {
      args: [...BROWSER_ARGUMENTS],
      ...(browser ? { executablePath: browser } : {}),
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
  // The specs are the same; the desktop project exists where Electron's runtime does.
  projects: [{ name: 'browser' }, ...(findElectron() ? [{ name: 'desktop' }] : [])],
});
