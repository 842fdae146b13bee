import { version } from '../../package.json';
import type { FileFilter, FileToSave, OpenResult, Platform, SaveResult } from './platform';
import { LARGEST_FILE } from './platform';

/** The machine as a plain browser shows it. */
export function createBrowserPlatform(): Platform {
  let lock: WakeLockSentinel | undefined;
  return {
    kind: 'browser',
    version,
    journal: undefined,
    saveFile,
    openFiles,
    computerName: async () => '',
    openClassroom: async (route) => {
      const opened = window.open(`#${route}`, 'pendamping-layar-kelas');
      return opened ? 'opened' : 'blocked';
    },
    lastSuspension: async () => undefined,
    keepAwake: async (on) => {
      await lock?.release();
      lock = undefined;
      // Refused when the tab is hidden or the battery low: the day runs on without it.
      if (on && document.visibilityState === 'visible' && 'wakeLock' in navigator) {
        lock = await navigator.wakeLock.request('screen').catch(() => undefined);
      }
    },
  };
}

async function saveFile({ bytes, suggestedName }: FileToSave): Promise<SaveResult> {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement('a');
  link.href = url;
  link.download = suggestedName;
  link.click();
  // The download has taken its own reference once the click was handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return { status: 'saved', path: suggestedName };
}

function openFiles(request: {
  readonly filters: readonly FileFilter[];
  readonly multiple: boolean;
}): Promise<OpenResult> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = request.multiple;
  input.accept = request.filters
    .flatMap(({ extensions }) => extensions.map((ext) => `.${ext}`))
    .join();
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve({ status: 'cancelled' }));
    input.addEventListener('change', () => resolve(readFiles([...(input.files ?? [])])));
    input.click();
  });
}

/** Reads dropped or chosen files; all of them, or a failure. */
export async function readFiles(files: readonly File[]): Promise<OpenResult> {
  if (files.some((file) => file.size > LARGEST_FILE))
    return { status: 'failed', code: 'too-large' };
  try {
    const opened = files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    }));
    return { status: 'opened', files: await Promise.all(opened) };
  } catch (error) {
    // The file vanished, changed or may not be read since it was chosen.
    if (error instanceof DOMException) return { status: 'failed', code: 'denied' };
    throw error;
  }
}
