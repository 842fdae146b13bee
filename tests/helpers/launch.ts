import { test as base, expect } from '@playwright/test';
import type { Application, OpenOptions } from './application';
import { openInBrowser } from './open-in-browser';
import { openOnDesktop } from './open-on-desktop';

interface Fixtures {
  /**
   * Opens the application in the project's way. Every call within one test has the same profile, so
   * a spec can close or kill it and open it again.
   */
  readonly openApplication: (options?: OpenOptions) => Promise<Application>;
}

/** Playwright's `test` for the specs of the application; each test has a profile of its own. */
export const test = base.extend<Fixtures>({
  openApplication: async ({ baseURL }, use, testInfo) => {
    const profile = testInfo.outputPath('profile');
    const running = new Set<Application>();
    const problems: (readonly string[])[] = [];

    await use(async (options = {}) => {
      const opened =
        testInfo.project.name === 'desktop'
          ? await openOnDesktop(profile, options)
          : await openInBrowser(profile, baseURL ?? '', options);
      problems.push(opened.problems);
      const { close, kill } = opened.application;
      const ending = (end: () => Promise<void>) => async (): Promise<void> => {
        running.delete(application);
        await end();
      };
      const application = { ...opened.application, close: ending(close), kill: ending(kill) };
      running.add(application);
      return application;
    });

    for (const application of running) await application.close();
    expect(problems.flat(), 'nothing left the machine and no error reached the console').toEqual(
      [],
    );
  },
});

export { expect };
