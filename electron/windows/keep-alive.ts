import { type BrowserWindow, dialog } from 'electron';

const ONE_MINUTE = 60_000;

/**
 * Loads a crashed page again, for the log on the disk is whole. A page that crashes twice within a
 * minute would do so for ever: then the user decides.
 *
 * @param giveUp names the choice that closes the window
 */
export function reloadAfterCrash(
  window: BrowserWindow,
  now: () => number,
  giveUp = 'Tutup aplikasi',
): void {
  let crashedAt = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const isRepeated = now() - crashedAt < ONE_MINUTE;
    crashedAt = now();
    if (isRepeated && !isRetryWanted(giveUp)) window.close();
    else window.webContents.reload();
  });
}

function isRetryWanted(giveUp: string): boolean {
  const answer = dialog.showMessageBoxSync({
    type: 'error',
    message: 'Tampilan aplikasi berhenti berulang kali.',
    detail: 'Data yang sudah tersimpan tetap aman di laptop ini.',
    buttons: ['Muat ulang', giveUp],
    defaultId: 0,
    cancelId: 1,
  });
  return answer === 0;
}
