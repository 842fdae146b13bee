import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Bridge } from '../../electron/contract';
import { proposeDays } from '../../renderer/domain/activity/propose-days';
import { activityMachine } from '../../renderer/domain/activity-machine';
import { verifyChain } from '../../renderer/domain/log/verify';
import { officeMachine } from '../../renderer/domain/office/office-machine';
import { EMPTY_OFFICE } from '../../renderer/domain/office/settings';
import { TECHNICAL_TRAINING } from '../../renderer/domain/sop/technical-training';
import { summarize } from '../../renderer/domain/summarize';
import type { Journal } from '../../renderer/store/journal';
import { openStore } from '../../renderer/store/open-store';
import { ACTIVITY } from '../helpers/factories';
import { MemoryJournal } from '../helpers/memory-journal';
import { openTestDatabase, testClock, testName } from '../helpers/test-store';

/** The store as the application opens it. */
async function open(databaseName: string, options: { journal?: Journal; version?: number } = {}) {
  const opened = await openStore({
    databaseName,
    journal: options.journal,
    clock: testClock,
    operator: () => 'Pendamping Contoh',
    activity: {
      machine: activityMachine,
      project: summarize,
      projectionVersion: options.version ?? 1,
    },
    office: officeMachine,
  });
  if (!opened.ok) throw new Error(opened.code);
  onTestFinished(() => opened.store.close());
  return opened.store;
}

type TestStore = Awaited<ReturnType<typeof open>>;

async function createActivity(store: TestStore) {
  const opened = await store.openActivity(ACTIVITY);
  if (!opened.ok) throw new Error(opened.code);
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `day-${ids}`;
  };
  const outcome = await opened.session.execute({
    type: 'create-activity',
    details: {
      title: 'Pelatihan Pengelolaan Keuangan Daerah',
      batch: 'II',
      place: 'Pontianak',
      zone: 'WIB',
      sopId: TECHNICAL_TRAINING.id,
      attendanceThreshold: 90,
    },
    days: proposeDays(TECHNICAL_TRAINING, ['2026-11-24', '2026-11-25'], 480, newId),
  });
  expect(outcome.status).toBe('done');
  return opened.session;
}

describe('openStore', () => {
  it('runs a kegiatan and shows it to lists', async () => {
    const store = await open(testName());
    const session = await createActivity(store);
    const started = await session.execute({ type: 'start-steps', dayId: 'day-1', steps: [1] });
    expect(started.status).toBe('done');
    expect(await store.queries.listActivities()).toEqual([
      summarize(ACTIVITY, session.state).activity,
    ]);
    expect(await store.queries.daysBetween('2026-11-24', '2026-11-24')).toMatchObject([
      { dayId: 'day-1', status: 'running', activeSteps: [1] },
    ]);
    session.close();
  });

  it('finds everything again when it is opened another time', async () => {
    const name = testName();
    const journal = new MemoryJournal();
    const store = await open(name, { journal });
    const session = await createActivity(store);
    const { state } = session;
    session.close();
    store.close();

    const again = await open(name, { journal });
    const reopened = await again.openActivity(ACTIVITY);
    if (!reopened.ok) throw new Error(reopened.code);
    expect(reopened.session.state).toEqual(state);
    expect(again.reconciled).toMatchObject({ mendedFromJournal: 0, mendedToJournal: 0 });
    const log = await again.readLog(ACTIVITY);
    expect(log.ok && verifyChain(log.value)).toBeUndefined();
    expect(log.ok && log.value.every((event) => event.operator === 'Pendamping Contoh')).toBe(true);
    reopened.session.close();
  });

  it('restores activities and settings from the journal when IndexedDB was lost', async () => {
    const journal = new MemoryJournal();
    const store = await open(testName(), { journal });
    (await createActivity(store)).close();
    const office = await store.openOffice();
    if (!office.ok) throw new Error(office.code);
    const settings = { ...EMPTY_OFFICE, office: 'BPSDM Contoh' };
    await office.session.execute({ type: 'change-office', settings });
    office.session.close();
    const before = await store.queries.listActivities();

    const restored = await open(testName(), { journal });
    expect(restored.reconciled.mendedFromJournal).toBeGreaterThan(2);
    expect(await restored.queries.listActivities()).toEqual(before);
    const offices = await restored.openOffice();
    expect(offices.ok && offices.session.state.settings.office).toBe('BPSDM Contoh');
    if (offices.ok) offices.session.close();
  });

  it('makes list rows anew when their rules have a new version, and only then', async () => {
    const name = testName();
    (await createActivity(await open(name))).close();
    const database = await openTestDatabase(name);
    await database.activities.update(ACTIVITY, { title: 'basi' });
    expect((await (await open(name)).queries.getActivity(ACTIVITY))?.title).toBe('basi');
    const store = await open(name, { version: 2 });
    expect((await store.queries.getActivity(ACTIVITY))?.title).toMatch(/^Pelatihan Pengelolaan/);
  });

  it('gives the days of an older version the narasumber that they lacked', async () => {
    const name = testName();
    (await createActivity(await open(name))).close();
    const database = await openTestDatabase(name);
    await database.days.toCollection().modify((day) => {
      Reflect.deleteProperty(day, 'speakers');
    });
    const store = await open(name, { version: 2 });
    expect(await store.queries.daysOf(ACTIVITY)).toMatchObject([
      { speakers: [] },
      { speakers: [] },
    ]);
  });

  it('tells when the database is closed under it, and not when it closes itself', async () => {
    const name = testName();
    const closed = vi.fn();
    const store = await open(name);
    store.onClosed(closed);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await new Promise((resolve) => {
      const deleting = indexedDB.deleteDatabase(name);
      deleting.onsuccess = resolve;
    });
    vi.restoreAllMocks();
    expect(closed).toHaveBeenCalledTimes(1);

    const second = await open(testName());
    const notCalled = vi.fn();
    second.onClosed(notCalled);
    second.close();
    expect(notCalled).not.toHaveBeenCalled();
  });

  it('keeps when the last backup was made', async () => {
    const store = await open(testName());
    expect(await store.readLastBackup()).toBeUndefined();
    expect(await store.writeLastBackup(1_000)).toEqual({ ok: true, value: undefined });
    expect(await store.readLastBackup()).toBe(1_000);
  });

  it("takes the desktop's journal as it is", () => {
    const isTaken = (journal: Bridge['journal']): Journal => journal;
    expect(isTaken).toBeTypeOf('function');
  });
});
