import type { Migration } from './migration';

/**
 * A compound index also answers for its own beginning, so `events` needs no index of its own for
 * activityId, and `days` none beside its key: indexes make up half of the cost of a write.
 */
export const first: Migration = {
  number: 1,
  stores: {
    events: 'id, &[activityId+deviceId+seq]',
    heads: '[activityId+deviceId]',
    activities: 'activityId, lastDate, status, title',
    days: '[activityId+dayId], date, [status+date]',
    quarantine: 'id, activityId',
    meta: 'key',
  },
};
