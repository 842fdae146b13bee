import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../../build/browser';
import { type Application, type OpenOptions, PATIENCE, type SavedFile } from './application';
import { fillDisk } from './full-disk';
import { saveWatcher } from './save-watcher';
import { type Choices, exposeShell, journalFolder } from './shell';
import { watch } from './watch';

export interface Opened {
  readonly application: Application;
  readonly problems: readonly string[];
}

/** The application in a real browser profile on the disk, which survives closing and killing. */
export async function openInBrowser(
  profile: string,
  address: string,
  options: OpenOptions,
): Promise<Opened> {
  const executablePath = findBrowser();
  const context = await chromium.launchPersistentContext(join(profile, 'browser'), {
    args: [...BROWSER_ARGUMENTS],
    ...(executablePath ? { executablePath } : {}),
    baseURL: address,
    locale: 'id-ID',
    timezoneId: 'Asia/Pontianak',
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
  });
  const { origin } = new URL(address);
  context.setDefaultTimeout(PATIENCE);
  const problems = await watch(context, origin, options.expectedErrors ?? []);
  const choices: Choices = { saveInto: join(profile, 'saved'), saves: true, open: [] };
  if (options.withShell) await exposeShell(context, profile, choices);

  const page = context.pages()[0] ?? (await context.newPage());
  const freeDisk = options.hasFullDisk ? await fillDisk(page, origin) : async () => undefined;
  await options.prepare?.(page);
  await page.goto(`#${options.route ?? '/'}`);
  const savedByShell = saveWatcher(choices.saveInto);

  const application: Application = {
    page,
    journal: options.withShell ? journalFolder(profile) : undefined,
    saved: async (action): Promise<SavedFile> => {
      choices.saves = true;
      if (options.withShell) return savedByShell(action);
      const [download] = await Promise.all([page.waitForEvent('download'), action()]);
      return {
        name: download.suggestedFilename(),
        bytes: await readFile(await download.path()),
      };
    },
    declineSaving: async (action) => {
      if (!options.withShell) throw new Error('a plain browser saves without asking');
      choices.saves = false;
      await action();
    },
    choose: async (paths, action) => {
      if (options.withShell) {
        choices.open = paths;
        await action();
        return;
      }
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), action()]);
      if (paths.length > 0) await chooser.setFiles([...paths]);
      // Playwright keeps the dialog away, and with it what the browser says when it is closed.
      else await chooser.element().dispatchEvent('cancel');
    },
    otherWindow: async (route) => {
      const other = await context.newPage();
      await other.goto(`#${route}`);
      return other;
    },
    freeDisk,
    classroom: async (action) => {
      const [classroom] = await Promise.all([context.waitForEvent('page'), action()]);
      return classroom;
    },
    close: () => context.close(),
    kill: () => killBrowser(context),
  };
  return { application, problems };
}

async function killBrowser(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const main = processInfo.find(({ type }) => type === 'browser');
  if (main === undefined) throw new Error('the browser does not tell its process');
  const isClosed = context.waitForEvent('close');
  process.kill(main.id, 'SIGKILL');
  await isClosed;
}
