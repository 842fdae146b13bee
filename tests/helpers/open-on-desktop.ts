import { join } from 'node:path';
import { type ElectronApplication, _electron as electron } from '@playwright/test';
import { findElectron } from '../../build/electron-runtime';
import { inProject, PROJECT } from '../../build/project';
import { APP_ORIGIN, applicationUrl, webPreferences } from '../../electron/security';
import { type Application, type OpenOptions, PATIENCE } from './application';
import { fillDisk } from './full-disk';
import type { Opened } from './open-in-browser';
import { saveWatcher } from './save-watcher';
import { journalFolder } from './shell';
import { watch } from './watch';

const PRELOAD = inProject('dist/electron/preload.cjs');

/** The application in its own window, with a profile of its own. */
export async function openOnDesktop(profile: string, options: OpenOptions): Promise<Opened> {
  const executablePath = findElectron();
  if (executablePath === undefined) throw new Error('the Electron runtime is not installed');
  const userData = join(profile, 'desktop');
  const shell = await electron.launch({
    executablePath,
    args: [
      `--user-data-dir=${userData}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      PROJECT,
    ],
    env: { ...environment(), TZ: 'Asia/Pontianak', LANG: 'id_ID.UTF-8' },
  });
  const context = shell.context();
  context.setDefaultTimeout(PATIENCE);
  const problems = await watch(context, APP_ORIGIN, options.expectedErrors ?? []);
  const page = await shell.firstWindow();
  const freeDisk = options.hasFullDisk ? await fillDisk(page, APP_ORIGIN) : async () => undefined;
  await options.prepare?.(page);
  await page.evaluate((route) => {
    window.location.hash = route;
  }, options.route ?? '/');
  // The window had opened before it could be watched or given a clock.
  await page.reload();

  const folder = join(profile, 'saved');
  const saved = saveWatcher(folder);
  const application: Application = {
    page,
    journal: journalFolder(userData),
    saved: async (action) => {
      await acceptSaving(shell, folder);
      return saved(action);
    },
    declineSaving: async (action) => {
      await shell.evaluate(({ dialog }) => {
        Object.assign(dialog, { showSaveDialog: async () => ({ canceled: true, filePath: '' }) });
      });
      await action();
    },
    choose: async (paths, action) => {
      await acceptOpening(shell, paths);
      await action();
    },
    otherWindow: async (route) => {
      const [other] = await Promise.all([
        shell.waitForEvent('window'),
        shell.evaluate(
          ({ BrowserWindow }, { url, ...options }) => new BrowserWindow(options).loadURL(url),
          { url: applicationUrl(route), webPreferences: webPreferences(PRELOAD, false) },
        ),
      ]);
      return other;
    },
    freeDisk,
    classroom: async (action) => {
      const [classroom] = await Promise.all([shell.waitForEvent('window'), action()]);
      return classroom;
    },
    close: () => shell.close(),
    kill: async () => {
      const isClosed = new Promise((resolve) => shell.process().once('close', resolve));
      shell.process().kill('SIGKILL');
      await isClosed;
    },
  };
  return { application, problems };
}

function acceptSaving(shell: ElectronApplication, folder: string): Promise<void> {
  return shell.evaluate(({ dialog }, into) => {
    Object.assign(dialog, {
      showSaveDialog: async (...args: readonly { readonly defaultPath?: string }[]) => {
        const name = args.at(-1)?.defaultPath?.split(/[\\/]/).at(-1) ?? '';
        return { canceled: false, filePath: `${into}/${name}` };
      },
    });
  }, folder);
}

function acceptOpening(shell: ElectronApplication, paths: readonly string[]): Promise<void> {
  return shell.evaluate(({ dialog }, filePaths) => {
    const canceled = filePaths.length === 0;
    Object.assign(dialog, { showOpenDialog: async () => ({ canceled, filePaths }) });
  }, paths);
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
