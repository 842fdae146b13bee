import { BrowserWindow, type Display, screen } from 'electron';
import type { ClassroomWindow } from '../handlers/display';
import { applicationUrl, webPreferences } from '../security';
import { reloadAfterCrash } from './keep-alive';
import type { WindowOptions } from './operator-window';

interface Page {
  readonly route: string;
  readonly loaded: Promise<void>;
}

/**
 * The window for the projector. With a second screen it fills that screen; without one it is an
 * ordinary window that the operator can move there later.
 */
export function classroomWindow(
  { preload, isPackaged, icon }: WindowOptions,
  operatorWindow: () => BrowserWindow | undefined,
): ClassroomWindow {
  let window: BrowserWindow | undefined;
  let page: Page | undefined;

  const create = (): BrowserWindow => {
    const projector = projectorOf(operatorWindow());
    const created = new BrowserWindow({
      title: 'Layar Kelas',
      ...(projector ? projector.bounds : { width: 1280, height: 720 }),
      fullscreen: projector !== undefined,
      autoHideMenuBar: true,
      icon,
      webPreferences: webPreferences(preload, isPackaged),
    });
    created.on('closed', () => {
      window = undefined;
      page = undefined;
    });
    reloadAfterCrash(created, Date.now, 'Tutup layar kelas');
    return created;
  };

  const settled = async (wanted: Page): Promise<void> => {
    try {
      await wanted.loaded;
    } catch (error) {
      // Another page took its place before it was there, or the window was closed.
      if (page !== wanted) return page && settled(page);
      page = undefined;
      throw error;
    }
  };

  return {
    async show(route) {
      window ??= create();
      if (window.isMinimized()) window.restore();
      window.show();
      if (page?.route !== route) page = { route, loaded: window.loadURL(applicationUrl(route)) };
      await settled(page);
    },
    close: () => window?.close(),
  };
}

/** A screen that the operator's window is not on, or undefined when there is only one. */
function projectorOf(operator: BrowserWindow | undefined): Display | undefined {
  const own = operator
    ? screen.getDisplayMatching(operator.getBounds())
    : screen.getPrimaryDisplay();
  return screen.getAllDisplays().find(({ id }) => id !== own.id);
}
