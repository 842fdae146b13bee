import { BrowserWindow, type Display, screen } from 'electron';
import type { ClassroomWindow } from '../handlers/display';
import { applicationUrl, webPreferences } from '../security';
import type { WindowOptions } from './operator-window';

/**
 * The window for the projector. With a second screen it fills that screen; without one it is an
 * ordinary window that the operator can move there later.
 */
export function classroomWindow(
  { preload, isPackaged, icon }: WindowOptions,
  operatorWindow: () => BrowserWindow | undefined,
): ClassroomWindow {
  let window: BrowserWindow | undefined;
  let shown: string | undefined;

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
      shown = undefined;
    });
    return created;
  };

  return {
    async show(route) {
      window ??= create();
      if (window.isMinimized()) window.restore();
      window.show();
      if (shown === route) return;
      shown = route;
      await window.loadURL(applicationUrl(route));
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
