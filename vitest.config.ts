import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BROWSER_ARGUMENTS, findBrowser } from './build/browser.ts';

const browser = findBrowser();

/** Milliseconds: CI machines are slow, and several runners share them. */
const PATIENCE = { testTimeout: 30_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          ...PATIENCE,
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/store/**', 'tests/e2e/**'],
        },
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
