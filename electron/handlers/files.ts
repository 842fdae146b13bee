import { existsSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { OpenDialogOptions, SaveDialogOptions } from 'electron';
import { z } from 'zod';
import type { FileFailure, FileFilter, OpenedFile, OpenResult, SaveResult } from '../contract';
import { diskFailureOf } from '../disk';
import { type CapabilityHandlers, guarded } from '../handler';
import { safeFileName } from '../safe-file-name';
import { writeAtomically } from '../write-atomically';

const MEGABYTE = 1024 * 1024;
const LARGEST_SAVED = 512 * MEGABYTE;
const LARGEST_OPENED = 50 * MEGABYTE;
/** Of one dialog, all files together: the archives of a few laptops. */
const LARGEST_SELECTION = 200 * MEGABYTE;

const filter = z.object({
  name: z.string().max(100),
  extensions: z
    .array(z.string().regex(/^(?:\*|[A-Za-z0-9]{1,10})$/))
    .min(1)
    .max(20),
});
const filters = z.array(filter).max(20);
const saveArguments = z.tuple([
  z.object({
    suggestedName: z.string().min(1).max(255),
    bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= LARGEST_SAVED),
    filters,
  }),
]);
const openArguments = z.tuple([z.object({ filters, multiple: z.boolean() })]);

/** Electron's dialogs, already bound to the window they belong to. */
export interface FileDialogs {
  askWhereToSave(
    options: SaveDialogOptions,
  ): Promise<{ readonly canceled: boolean; readonly filePath: string }>;
  askWhatToOpen(
    options: OpenDialogOptions,
  ): Promise<{ readonly canceled: boolean; readonly filePaths: readonly string[] }>;
}

export interface FilesDependencies {
  readonly dialogs: FileDialogs;
  /** Where the first dialog starts; later ones start where the user went. */
  readonly documentsFolder: () => string;
  readonly write?: typeof writeAtomically;
}

/** Saving and opening at places that only the user chooses: a path never comes from the page. */
export function filesHandlers(dependencies: FilesDependencies): CapabilityHandlers<'files'> {
  const { dialogs, documentsFolder, write = writeAtomically } = dependencies;
  let lastFolder: string | undefined;

  return {
    save: guarded(saveArguments, async ({ suggestedName, bytes, filters }): Promise<SaveResult> => {
      const answer = await dialogs.askWhereToSave({
        defaultPath: join(lastFolder ?? documentsFolder(), safeFileName(suggestedName)),
        filters: toDialogFilters(filters),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (answer.canceled || answer.filePath === '') return { status: 'cancelled' };
      const path = withExtension(answer.filePath, filters);
      lastFolder = dirname(path);
      const failure = await write(path, bytes);
      return failure ? { status: 'failed', code: failure } : { status: 'saved', path };
    }),

    open: guarded(openArguments, async ({ filters, multiple }): Promise<OpenResult> => {
      const answer = await dialogs.askWhatToOpen({
        defaultPath: lastFolder ?? documentsFolder(),
        filters: toDialogFilters(filters),
        properties: multiple ? ['openFile', 'multiSelections'] : ['openFile'],
      });
      const [first] = answer.filePaths;
      if (answer.canceled || first === undefined) return { status: 'cancelled' };
      lastFolder = dirname(first);
      return readAll(answer.filePaths);
    }),
  };
}

function toDialogFilters(filters: readonly FileFilter[]) {
  return filters.map(({ name, extensions }) => ({ name, extensions: [...extensions] }));
}

/**
 * GTK's dialog, unlike the others, adds no extension. A file that would then be replaced was not
 * confirmed by the user, so the name stays as typed.
 */
function withExtension(path: string, filters: readonly FileFilter[]): string {
  const extension = filters[0]?.extensions[0];
  if (extname(path) !== '' || extension === undefined || extension === '*') return path;
  const completed = `${path}.${extension}`;
  return existsSync(completed) ? path : completed;
}

async function readAll(paths: readonly string[]): Promise<OpenResult> {
  const files: OpenedFile[] = [];
  let total = 0;
  for (const path of paths) {
    const file = await readLimited(path, Math.min(LARGEST_OPENED, LARGEST_SELECTION - total));
    if (typeof file === 'string') return { status: 'failed', code: file };
    total += file.bytes.byteLength;
    files.push(file);
  }
  return { status: 'opened', files };
}

async function readLimited(path: string, limit: number): Promise<OpenedFile | FileFailure> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'r');
    const { size } = await handle.stat();
    if (size > limit) return 'too-large';
    const bytes = await handle.readFile();
    // The file may have grown since its size was asked.
    return bytes.byteLength > limit ? 'too-large' : { name: basename(path), bytes };
  } catch (error) {
    return diskFailureOf(error);
  } finally {
    await handle?.close();
  }
}
