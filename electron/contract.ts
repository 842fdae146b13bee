/**
 * The whole surface between the desktop shell and the application: types only.
 * Strings, numbers and bytes; the shell knows nothing of kegiatan or peserta.
 */

/** A file filter of the system's dialogs; extensions without a dot. */
export interface FileFilter {
  readonly name: string;
  readonly extensions: readonly string[];
}

export interface FileToSave {
  /** A bare file name, no folders; the user chooses the place. */
  readonly suggestedName: string;
  readonly bytes: Uint8Array;
  readonly filters: readonly FileFilter[];
}

/** `disk-full`, `locked` (open elsewhere), `denied` (no right to write or read), `too-large`, `failed` (anything else). */
export type FileFailure = 'disk-full' | 'locked' | 'denied' | 'too-large' | 'failed';

export type SaveResult =
  | { readonly status: 'saved'; readonly path: string }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly code: FileFailure };

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type OpenResult =
  | { readonly status: 'opened'; readonly files: readonly OpenedFile[] }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly code: FileFailure };

/** Where one device's chain in one log ends. */
export interface JournalHead {
  readonly activityId: string;
  readonly deviceId: string;
  readonly seq: number;
  readonly hash: string;
}

/** One event as one JSON line, with the four fields that the journal checks and indexes. */
export interface JournalLine extends JournalHead {
  readonly previousHash: string;
  readonly json: string;
}

export type AppendResult =
  | { readonly status: 'appended' }
  /** `out-of-order`: the lines neither continue the journal's chains nor fill their gaps. */
  | {
      readonly status: 'failed';
      readonly code: 'disk-full' | 'denied' | 'out-of-order' | 'failed';
    };

/**
 * Damage found in the journal since the shell started. What could not be used was set aside under
 * `path`, never deleted; where nothing had to move, `path` is the journal file itself.
 *
 * - `torn-last-line`: a batch that was never acknowledged; nothing that was saved is missing.
 * - `unreadable-line`: set aside. `unreadable-file`: the disk refuses to read it (`line` is 0).
 * - `broken-chain`: a line whose predecessor is missing or another one. It is still read and still
 *   counts for the head; only a second event with a known number is set aside.
 * - `missing-lines`: lines that were acknowledged are gone from the end.
 *
 * Sending the whole log with `append` mends it: known lines are passed over, missing ones put back.
 */
export interface JournalDamage {
  readonly activityId: string;
  readonly path: string;
  readonly reason:
    | 'torn-last-line'
    | 'unreadable-line'
    | 'unreadable-file'
    | 'broken-chain'
    | 'missing-lines';
  readonly line: number;
}

export interface JournalReport {
  readonly heads: readonly JournalHead[];
  readonly damage: readonly JournalDamage[];
}

/** A sleep of the machine as the system announced it, epoch ms; `resumedAt` is unknown while it wakes. */
export interface Suspension {
  readonly suspendedAt: number;
  readonly resumedAt: number | undefined;
}

export interface Bridge {
  readonly app: {
    info(): Promise<{
      readonly version: string;
      readonly platform: string;
      readonly computerName: string;
    }>;
  };
  readonly files: {
    /** Asks for a place and writes there atomically: temporary file, fsync, rename. */
    save(file: FileToSave): Promise<SaveResult>;
    open(request: {
      readonly filters: readonly FileFilter[];
      readonly multiple: boolean;
    }): Promise<OpenResult>;
  };
  readonly journal: {
    /** Where every chain ends; also cuts a torn last line and reports what was damaged. */
    inspect(): Promise<JournalReport>;
    /** The JSON lines of one log, in the order they were appended. */
    read(activityId: string): Promise<readonly string[]>;
    /**
     * Returns only after the lines are on the disk (fdatasync). All of them, or none; all of one
     * log. A line that is there already, with the same hash, is passed over.
     */
    append(lines: readonly JournalLine[]): Promise<AppendResult>;
  };
  readonly power: {
    keepAwake(on: boolean): Promise<void>;
    /** The latest sleep since the shell started; undefined if the system announced none. */
    lastSuspension(): Promise<Suspension | undefined>;
  };
  readonly display: {
    /** Opens, or brings to the front, the classroom window at a route of the application. */
    openClassroom(route: string): Promise<void>;
  };
}
