import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BROWSER_ARGUMENTS, findBrowser } from './build/browser.ts';

const browser = findBrowser();

/** Milliseconds: CI machines are slow, and several runners share them. */
const PATIENCE = { testTimeout: 30_000, hookTimeout: 60_000 };

/** Microsoft's own validator over every kind of paper. */
const VALIDATION = ['tests/documents/**/valid-*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          ...PATIENCE,
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/store/**', 'tests/e2e/**', ...VALIDATION],
        },
      },
      {
        // Apart, because the Open XML SDK takes minutes: `npm run check` is for every few of them.
        test: { name: 'valid-files', ...PATIENCE, environment: 'node', include: [...VALIDATION] },
      },
      {
        // IndexedDB has no faithful stand-in: the store runs in a real Chromium.
        test: {
          name: 'store',
          ...PATIENCE,
          include: ['tests/store/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(browser ? { executablePath: browser } : {}),
                args: BROWSER_ARGUMENTS,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
