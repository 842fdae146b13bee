import { Menu, type MenuItemConstructorOptions, type WebContents } from 'electron';

/** Hidden on Windows and Linux; it carries the shortcuts for editing, zooming and full screen. */
export function setApplicationMenu(platform: NodeJS.Platform): void {
  const application: MenuItemConstructorOptions[] =
    platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...application,
      { label: 'Sunting', submenu: EDITING },
      {
        label: 'Tampilan',
        submenu: [
          { role: 'zoomIn', label: 'Perbesar' },
          // The plus sign without Shift, as most keyboards have it.
          { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false },
          { role: 'zoomOut', label: 'Perkecil' },
          { role: 'resetZoom', label: 'Ukuran semula' },
          { type: 'separator' },
          { role: 'togglefullscreen', label: 'Layar penuh' },
        ],
      },
    ]),
  );
}

const EDITING: MenuItemConstructorOptions[] = [
  { role: 'undo', label: 'Urungkan' },
  { role: 'redo', label: 'Ulangi' },
  { type: 'separator' },
  { role: 'cut', label: 'Potong' },
  { role: 'copy', label: 'Salin' },
  { role: 'paste', label: 'Tempel' },
  { role: 'selectAll', label: 'Pilih semua' },
];

/** Cutting, copying and pasting with the right mouse button, which Electron leaves out. */
export function offerEditingMenu(contents: WebContents): void {
  contents.on('context-menu', (_event, { isEditable, selectionText }) => {
    if (isEditable) Menu.buildFromTemplate(EDITING).popup();
    else if (selectionText !== '') {
      Menu.buildFromTemplate([{ role: 'copy', label: 'Salin' }]).popup();
    }
  });
}
