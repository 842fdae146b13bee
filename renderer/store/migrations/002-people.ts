import type { Migration } from './migration';

/** One row a kegiatan with everybody in it, found by any NIP or name. Filled by the next rebuild. */
export const people: Migration = {
  number: 2,
  stores: { people: 'activityId, *keys' },
};
