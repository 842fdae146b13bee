import type { Head } from '../domain/log/event';

/** One event as one JSON line, with the fields that the journal checks and indexes. */
export interface JournalLine extends Head {
  readonly previousHash: string;
  readonly json: string;
}

export type JournalFailure = 'disk-full' | 'denied' | 'out-of-order' | 'failed';

export type AppendResult =
  | { readonly status: 'appended' }
  | { readonly status: 'failed'; readonly code: JournalFailure };

/** A part of the journal that could not be used; where it was set aside, or where it lies. */
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
  readonly heads: readonly Head[];
  readonly damage: readonly JournalDamage[];
}

/**
 * The copy of every log outside IndexedDB, which a full disk or one flipped byte can erase whole.
 * The desktop shell keeps it; a plain browser has none.
 */
export interface Journal {
  inspect(): Promise<JournalReport>;
  /** The lines of one log, in the order in which they were appended. */
  read(activityId: string): Promise<readonly string[]>;
  /**
   * All lines are on the disk when it answers `appended`, none of them otherwise; one log a call.
   * A line that is there already is passed over.
   */
  append(lines: readonly JournalLine[]): Promise<AppendResult>;
}
