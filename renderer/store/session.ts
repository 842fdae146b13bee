import type { LogEvent } from '../domain/log/event';
import type { Finding } from '../domain/log/verify';
import type { JournalFailure } from './journal';
import type { StorageFailure } from './storage-failure';

/** `out-of-order`: the journal does not continue this log, and mending did not help. */
export type NotSaved = JournalFailure | StorageFailure | 'journal-unreadable';

export type Outcome<Refusal> =
  /** The events are on the disk; none if the command changed nothing. */
  | { readonly status: 'done'; readonly events: readonly LogEvent[] }
  | { readonly status: 'refused'; readonly refusal: Refusal }
  /** Nothing was recorded and nothing changed. */
  | { readonly status: 'not-saved'; readonly code: NotSaved };

/** What a screen shows of a log; a new object whenever something in it changed. */
export interface LogSnapshot<State> {
  readonly state: State;
  /** In the order in which they count. */
  readonly events: readonly LogEvent[];
  /** Acts are safe in the journal, but the database does not take them: why. */
  readonly degraded: StorageFailure | undefined;
  /** The stored log is not what was recorded, and could not be mended. */
  readonly finding: Finding | undefined;
}

/** What a session finds out while nobody waits for its answer. */
export interface SessionNews {
  /** Acts that only the journal held came into the database. */
  readonly onCaughtUp?: () => void;
  /** What another window recorded could not be read. */
  readonly onUnread?: (code: StorageFailure) => void;
}
