import { liveQuery } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ActivitySummary, DaySummary } from '../../renderer/domain/summary';
import { type Database, defineDatabase } from '../../renderer/store/database';
import { queriesOf } from '../../renderer/store/queries';
import { openSession, openTestDatabase, testName } from '../helpers/test-store';

const activity = (activityId: string, details: Partial<ActivitySummary> = {}): ActivitySummary => ({
  activityId,
  title: 'Pelatihan',
  batch: '',
  place: '',
  firstDate: '',
  lastDate: '',
  dayCount: 0,
  archivedDayCount: 0,
  participantCount: 0,
  status: 'preparing',
  ...details,
});

const day = (activityId: string, date: string, details: Partial<DaySummary> = {}): DaySummary => ({
  dayId: `${activityId}-${date}`,
  activityId,
  title: 'Pelatihan',
  batch: '',
  sopId: 'technical-training',
  date,
  number: 1,
  dayCount: 1,
  startMinute: 480,
  endMinute: 960,
  status: 'planned',
  activeSteps: [],
  openSheetCount: 0,
  speakers: [],
  ...details,
});

const idsOf = (days: readonly DaySummary[]) => days.map((row) => row.dayId);

describe('the queries of lists', () => {
  let database: Database;
  beforeEach(async () => {
    database = await openTestDatabase();
  });

  it('find the days of a span, both ends included, in the order of the clock', async () => {
    await database.days.bulkAdd([
      day('a', '2026-11-23'),
      day('b', '2026-11-24', { startMinute: 780 }),
      day('c', '2026-11-24', { startMinute: 480 }),
      day('a', '2026-11-25'),
      day('a', '2026-11-26'),
    ]);
    const queries = queriesOf(database);
    expect(idsOf(await queries.daysBetween('2026-11-24', '2026-11-25'))).toEqual([
      'c-2026-11-24',
      'b-2026-11-24',
      'a-2026-11-25',
    ]);
    expect(idsOf(await queries.daysFrom('2026-11-25', 1))).toEqual(['a-2026-11-25']);
    expect(idsOf(await queries.daysOf('a'))).toHaveLength(3);
  });

  it('find days that nobody archived, and no others', async () => {
    await database.days.bulkAdd([
      day('a', '2026-11-20', { status: 'running' }),
      day('b', '2026-11-20', { status: 'archived' }),
      day('c', '2026-11-19'),
      day('d', '2026-11-24', { status: 'running' }),
    ]);
    const days = await queriesOf(database).unfinishedDaysBefore('2026-11-24');
    expect(idsOf(days)).toEqual(['c-2026-11-19', 'a-2026-11-20']);
  });

  it('list activities with the newest first, in pages', async () => {
    await database.activities.bulkAdd([
      activity('old', { lastDate: '2026-01-05', status: 'finished' }),
      activity('new', { lastDate: '2026-12-01' }),
      activity('unplanned'),
    ]);
    const queries = queriesOf(database);
    const ids = async (range?: { offset: number; limit: number }) =>
      (await queries.listActivities(range)).map((row) => row.activityId);
    expect(await ids()).toEqual(['new', 'old', 'unplanned']);
    expect(await ids({ offset: 1, limit: 1 })).toEqual(['old']);
    expect(await queries.countActivities()).toBe(3);
    expect(await queries.countActivities('finished')).toBe(1);
    expect(await queries.getActivity('old')).toMatchObject({ status: 'finished' });
    expect(await queries.getActivity('none')).toBeUndefined();
  });

  it('find every kegiatan that knows a NIP or a name', async () => {
    const people = (activityId: string, keys: readonly string[]) => ({
      activityId,
      title: '',
      batch: '',
      firstDate: '',
      lastDate: '',
      people: [],
      keys,
    });
    await database.people.bulkAdd([
      people('a', ['196603021987031012', 'nama siti aminah']),
      people('b', ['nama siti aminah']),
      people('c', ['nama budi']),
    ]);
    const find = async (...keys: readonly string[]) =>
      (await queriesOf(database).findPeople(keys)).map(({ activityId }) => activityId);
    expect(await find('196603021987031012', 'nama siti aminah')).toEqual(['a', 'b']);
    expect(await find('nama budi')).toEqual(['c']);
    expect(await find()).toEqual([]);
  });

  it('follow what is recorded, and never show it before it is', async () => {
    const session = await openSession(database);
    const queries = queriesOf(database);
    const seen: number[] = [];
    const subscription = liveQuery(() => queries.daysBetween('2026-11-24', '2026-11-24')).subscribe(
      (days) => seen.push(days.length),
    );
    await vi.waitFor(() => expect(seen).toEqual([0]));
    await session.execute({ type: 'plan', dayId: 'd1', date: '2026-11-24' });
    await vi.waitFor(() => expect(seen).toEqual([0, 1]));
    subscription.unsubscribe();
  });
});

describe('Beranda with a thousand activities', () => {
  it('reads no more rows than with one', async () => {
    const database = defineDatabase(testName());
    let rows = 0;
    database.use({
      stack: 'dbcore',
      name: 'count',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          return {
            ...table,
            query: async (request) => {
              const response = await table.query(request);
              rows += response.result.length;
              return response;
            },
            openCursor: () => Promise.reject(new Error('walks through rows')),
          };
        },
      }),
    });
    await database.open();
    const activities = Array.from({ length: 1_000 }, (_, index) => `activity-${index}`);
    await database.days.bulkAdd(
      activities.flatMap((id, index) => {
        const month = String((index % 9) + 1).padStart(2, '0');
        return [day(id, `2026-${month}-10`, { status: 'archived' })];
      }),
    );
    await database.days.bulkAdd([day('today', '2026-11-24'), day('next', '2026-11-25')]);
    const queries = queriesOf(database);
    rows = 0;
    await queries.daysBetween('2026-11-24', '2026-11-24');
    await queries.daysFrom('2026-11-25', 5);
    await queries.unfinishedDaysBefore('2026-11-24');
    expect(rows).toBe(2);
    database.close();
  });
});
