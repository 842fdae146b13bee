import type { Transaction } from 'dexie';

/**
 * One step from an older database to the next. Once shipped it is never edited, and it declares
 * the row shapes it touches itself: today's types may have moved on.
 */
export interface Migration {
  /** Counts from 1 without gaps. */
  readonly number: number;
  /** Indexes by table, in Dexie's notation; `null` drops a table. Only what changes. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Rewrites rows, inside the transaction that changes the schema; not run on a new database. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<void>;
}
