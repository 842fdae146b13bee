import { BrowserWindow, dialog } from 'electron';
import { applicationUrl, webPreferences } from '../security';

export interface WindowOptions {
  readonly preload: string;
  readonly isPackaged: boolean;
  readonly icon: string;
}

/** The window the pendamping works in; 1366×768 laptops are the smallest it is made for. */
export function openOperatorWindow({ preload, isPackaged, icon }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Pendamping',
    width: 1366,
    height: 768,
    minWidth: 960,
    minHeight: 600,
    show: false,
    autoHideMenuBar: true,
    icon,
    webPreferences: webPreferences(preload, isPackaged),
  });
  window.once('ready-to-show', () => {
    window.maximize();
    window.show();
  });
  window.webContents.on('will-prevent-unload', (event) => {
    // Electron would keep the window open without a word; a prevented event lets it close.
    if (isClosingConfirmed(window)) event.preventDefault();
  });
  void window.loadURL(applicationUrl());
  return window;
}

function isClosingConfirmed(window: BrowserWindow): boolean {
  const answer = dialog.showMessageBoxSync(window, {
    type: 'question',
    message: 'Ada isian yang belum disimpan.',
    detail: 'Isian itu hilang bila jendela ditutup sekarang.',
    buttons: ['Kembali ke isian', 'Tutup tanpa menyimpan'],
    defaultId: 0,
    cancelId: 0,
  });
  return answer === 1;
}
