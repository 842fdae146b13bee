import Dexie from 'dexie';
import type { PeopleSummary } from '../domain/people/known-people';
import type { ActivityStatus, ActivitySummary, DaySummary } from '../domain/summary';
import type { Database } from './database';
import type { QuarantineRow } from './rows';

/**
 * What lists ask. Each is one index range over summary rows, so it costs by what it returns and
 * not by what is stored; all of them are followed by `liveQuery`.
 */
export interface Queries {
  getActivity(activityId: string): Promise<ActivitySummary | undefined>;
  /** Newest last day first; those without a day at the end. */
  listActivities(range?: {
    readonly offset: number;
    readonly limit: number;
  }): Promise<readonly ActivitySummary[]>;
  countActivities(status?: ActivityStatus): Promise<number>;
  /** Dates `YYYY-MM-DD`, both included; by date and start. */
  daysBetween(from: string, to: string): Promise<readonly DaySummary[]>;
  /** The next `limit` days from a date (`YYYY-MM-DD`, included) on. */
  daysFrom(from: string, limit: number): Promise<readonly DaySummary[]>;
  /** Days before a date (`YYYY-MM-DD`) that nobody archived: begun ones, and planned ones. */
  unfinishedDaysBefore(date: string): Promise<readonly DaySummary[]>;
  daysOf(activityId: string): Promise<readonly DaySummary[]>;
  /** Every kegiatan that knows one of the keys, see `lookupKeys`. */
  findPeople(keys: readonly string[]): Promise<readonly PeopleSummary[]>;
  listQuarantine(): Promise<readonly QuarantineRow[]>;
  countQuarantine(): Promise<number>;
}

export function queriesOf(database: Database): Queries {
  const { activities, days, people, quarantine } = database;
  return {
    getActivity: (activityId) => activities.get(activityId),
    listActivities: (range) => {
      const all = activities.orderBy('lastDate').reverse();
      return (range ? all.offset(range.offset).limit(range.limit) : all).toArray();
    },
    countActivities: (status) =>
      status ? activities.where('status').equals(status).count() : activities.count(),
    daysBetween: async (from, to) =>
      inTime(await days.where('date').between(from, to, true, true).toArray()),
    daysFrom: async (from, limit) =>
      inTime(await days.where('date').aboveOrEqual(from).limit(limit).toArray()),
    unfinishedDaysBefore: async (date) => {
      const before = (status: DaySummary['status']) =>
        days
          .where('[status+date]')
          .between([status, Dexie.minKey], [status, date], true, false)
          .toArray();
      return inTime([...(await before('running')), ...(await before('planned'))]);
    },
    daysOf: async (activityId) =>
      inTime(await days.where('activityId').equals(activityId).toArray()),
    findPeople: (keys) => people.where('keys').anyOf(keys).distinct().toArray(),
    listQuarantine: () => quarantine.toArray(),
    countQuarantine: () => quarantine.count(),
  };
}

function inTime(days: readonly DaySummary[]): readonly DaySummary[] {
  return days.toSorted(
    (a, b) => a.date.localeCompare(b.date) || a.startMinute - b.startMinute || a.number - b.number,
  );
}
