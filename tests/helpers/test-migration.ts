import type { Migration } from '../../renderer/store/migrations/migration';

/** A quarantine row before, as this migration knows it: only what it touches. */
interface OldRow {
  readonly id: string;
  readonly foundAt?: unknown;
}

/**
 * Shows how a migration is written and tested; it never ships. It adds a table, and gives rows
 * without a usable time the time zero.
 */
export const secondForTests: Migration = {
  number: 2,
  stores: { drafts: 'id' },
  upgrade: async (transaction) => {
    await transaction
      .table<OldRow & { foundAt: number }>('quarantine')
      .toCollection()
      .modify((row) => {
        if (!Number.isSafeInteger(row.foundAt)) row.foundAt = 0;
      });
  },
};
