import type { Page } from '@playwright/test';

/** Ms after which a control that cannot be used fails the test, with its reason. */
export const PATIENCE = 15_000;

export interface OpenOptions {
  /** Where to start, as in `/kegiatan`. */
  readonly route?: string;
  /** Runs before the application's first script: the place to set a clock. */
  readonly prepare?: (page: Page) => Promise<void>;
  /**
   * In the browser project: puts the shell's real handlers (journal, saving, opening) behind the
   * page, so that it runs as on the desktop. The desktop project always has them.
   */
  readonly withShell?: boolean;
  /** The browser's storage takes nothing more. Set before the first write: Chromium caches it. */
  readonly hasFullDisk?: boolean;
  /** Console errors that this test provokes. */
  readonly expectedErrors?: readonly RegExp[];
}

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The running application, in whichever project. */
export interface Application {
  readonly page: Page;
  /** What the application saves because of `action`; the user accepts the proposed name. */
  saved(action: () => Promise<unknown>): Promise<SavedFile>;
  /** Does not save what `action` offers: the dialog is closed again. A plain browser shows none. */
  declineSaving(action: () => Promise<unknown>): Promise<void>;
  /** Chooses files in the dialog that `action` opens; none: it is closed again. */
  choose(paths: readonly string[], action: () => Promise<unknown>): Promise<void>;
  /** A second window on the same data, as a second tab of a browser is. */
  otherWindow(route: string): Promise<Page>;
  /** Ends what `hasFullDisk` began. */
  freeDisk(): Promise<void>;
  /** The window that `action` opens for the projector. */
  classroom(action: () => Promise<unknown>): Promise<Page>;
  /** Where the desktop's journal lies; undefined in a plain browser. */
  readonly journal: string | undefined;
  /** Ends it as the user would; the profile stays for the next `openApplication`. */
  close(): Promise<void>;
  /** Ends it without warning, as a power cut or the task manager would. */
  kill(): Promise<void>;
}
