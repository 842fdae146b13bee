import type {
  Bridge,
  FileFilter,
  FileToSave,
  OpenResult,
  SaveResult,
  Suspension,
} from '../../electron/contract';

export type {
  FileFilter,
  FileToSave,
  OpenedFile,
  OpenResult,
  SaveResult,
  Suspension,
} from '../../electron/contract';

/** `blocked`: the browser opens no window by itself. */
export type ClassroomOutcome = 'opened' | 'blocked' | 'failed';

/** What the application needs of the machine, on the desktop and in a browser alike. */
export interface Platform {
  readonly kind: 'desktop' | 'browser';
  /** A browser puts the file into its download folder: there a save is never cancelled. */
  readonly saveFile: (file: FileToSave) => Promise<SaveResult>;
  readonly openFiles: (request: {
    readonly filters: readonly FileFilter[];
    readonly multiple: boolean;
  }) => Promise<OpenResult>;
  /** Only the desktop has a second home for the log. */
  readonly journal: Bridge['journal'] | undefined;
  /** Keeps the display on while a day runs. */
  readonly keepAwake: (on: boolean) => Promise<void>;
  /** The latest sleep that the system announced; a browser is never told. */
  readonly lastSuspension: () => Promise<Suspension | undefined>;
  /** @param route of the application, e.g. `/layar-kelas/…` */
  readonly openClassroom: (route: string) => Promise<ClassroomOutcome>;
  /** A name for this laptop in the log; empty where the machine does not tell. */
  readonly computerName: () => Promise<string>;
  readonly version: string;
}

/** Largest file that is read at all, in bytes. */
export const LARGEST_FILE = 50 * 1024 * 1024;
