import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LogEvent } from '../../renderer/domain/log/event';
import { verifyChain } from '../../renderer/domain/log/verify';
import type { Database } from '../../renderer/store/database';
import { readMeta, writeMeta } from '../../renderer/store/meta';
import { reconcile } from '../../renderer/store/reconcile';
import {
  ACTIVITY,
  at,
  DEVICE,
  makeChain,
  makeDay,
  makeNote,
  makeNotes,
  OTHER_DEVICE,
} from '../helpers/factories';
import { MemoryJournal } from '../helpers/memory-journal';
import { breakWrites, openTestDatabase, storeChain, toolsOf } from '../helpers/test-store';

const alter = (event: LogEvent): LogEvent =>
  ({ ...event, payload: { ...event.payload, text: 'diubah' } }) as LogEvent;

const chainOf = async (database: Database) =>
  (await database.events.toArray()).toSorted((a, b) => a.seq - b.seq);

const CLEAN = {
  journal: 'read',
  mendedFromJournal: 0,
  mendedToJournal: 0,
  quarantined: 0,
  damage: [],
  unmended: [],
  deviceRenewed: false,
};

let database: Database;
beforeEach(async () => {
  database = await openTestDatabase();
  await writeMeta(database, 'deviceId', DEVICE);
});

describe('reconcile', () => {
  it('says that there is no journal in a plain browser', async () => {
    expect(await reconcile(toolsOf(database))).toEqual({ ...CLEAN, journal: 'absent' });
  });

  it('says that the journal does not answer, and changes nothing', async () => {
    await storeChain(database, makeNotes(2));
    const journal = new MemoryJournal();
    journal.isGone = true;
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await reconcile(toolsOf(database, journal))).toEqual({
      ...CLEAN,
      journal: 'unreadable',
    });
    expect(errors).toHaveBeenCalled();
    errors.mockRestore();
    expect(await database.events.count()).toBe(2);
  });

  it('brings events and list rows from a journal that is ahead', async () => {
    const chain = makeChain([makeNote('satu'), makeDay('d1'), makeNote('dua'), makeDay('d2')]);
    await storeChain(database, chain.slice(0, 2));
    const journal = MemoryJournal.of(chain);
    expect(await reconcile(toolsOf(database, journal))).toEqual({ ...CLEAN, mendedFromJournal: 2 });
    expect(await chainOf(database)).toEqual(chain);
    expect((await database.days.toArray()).map((day) => day.dayId)).toEqual(['d1', 'd2']);
    expect(await reconcile(toolsOf(database, journal))).toEqual(CLEAN);
  });

  it('rebuilds everything when IndexedDB was lost, and recovers the device id', async () => {
    await database.meta.delete('deviceId');
    const logs = ['a', 'b', 'c'].map((activityId) => makeNotes(3, { activityId }));
    const report = await reconcile(toolsOf(database, MemoryJournal.of(...logs)));
    expect(report).toEqual({ ...CLEAN, mendedFromJournal: 9 });
    expect(await database.activities.count()).toBe(3);
    expect(await readMeta(database, 'deviceId')).toBe(DEVICE);
  });

  it('takes a new device id when the journal holds several devices', async () => {
    await database.meta.delete('deviceId');
    const journal = MemoryJournal.of(makeNotes(1), makeNotes(1, { deviceId: OTHER_DEVICE }));
    await reconcile(toolsOf(database, journal));
    const deviceId = await readMeta(database, 'deviceId');
    expect([DEVICE, OTHER_DEVICE]).not.toContain(deviceId);
    expect(deviceId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('brings into the journal what it lacks', async () => {
    const chain = makeNotes(5);
    await storeChain(database, chain);
    const journal = MemoryJournal.of(chain.slice(0, 2));
    expect(await reconcile(toolsOf(database, journal))).toEqual({ ...CLEAN, mendedToJournal: 3 });
    expect(journal.events(ACTIVITY)).toEqual(chain);
  });

  it('brings long logs into the journal in parts', async () => {
    const chain = makeNotes(2_100);
    await storeChain(database, chain);
    const journal = new MemoryJournal();
    // The double checks every line against all others: trusting it is enough here.
    const append = vi.spyOn(journal, 'append').mockResolvedValue({ status: 'appended' });
    await reconcile(toolsOf(database, journal));
    expect(append.mock.calls.map(([lines]) => lines.length)).toEqual([1_000, 1_000, 100]);
  });

  it('mends both directions at once, for several devices', async () => {
    const mine = makeNotes(4);
    const theirs = makeNotes(4, { deviceId: OTHER_DEVICE });
    await storeChain(database, [...mine, ...theirs.slice(0, 1)]);
    const journal = MemoryJournal.of(mine.slice(0, 3), theirs);
    expect(await reconcile(toolsOf(database, journal))).toEqual({
      ...CLEAN,
      mendedFromJournal: 3,
      mendedToJournal: 1,
    });
    expect(await database.events.count()).toBe(8);
    expect(journal.events(ACTIVITY)).toHaveLength(8);
  });

  it('quarantines what it cannot read or trust, once, and keeps the raw line', async () => {
    const chain = makeNotes(5);
    const journal = MemoryJournal.of(chain.slice(0, 2), [alter(at(chain, 2))], chain.slice(3));
    journal.logs.get(ACTIVITY)?.splice(1, 0, '{"v":1,"id":"torn', '{"v":2,"from":"the future"}');
    const report = await reconcile(toolsOf(database, journal));
    expect(report).toEqual({ ...CLEAN, mendedFromJournal: 4, quarantined: 3 });
    const rows = await database.quarantine.toArray();
    expect(new Map(rows.map((row) => [row.reason, row.raw]))).toEqual(
      new Map([
        ['unreadable', '{"v":1,"id":"torn'],
        ['newer', '{"v":2,"from":"the future"}'],
        ['altered', JSON.stringify(alter(at(chain, 2)))],
      ]),
    );
    expect(journal.logs.get(ACTIVITY)).toHaveLength(7);

    await database.heads.clear();
    expect((await reconcile(toolsOf(database, journal))).quarantined).toBe(0);
  });

  it('moves a row that is no event any more into quarantine when the journal has the whole one', async () => {
    const chain = makeNotes(3);
    await storeChain(database, chain);
    const { payload: _lost, ...torn } = at(chain, 1);
    await database.events.put(torn as LogEvent);
    await database.heads.clear();
    const report = await reconcile(toolsOf(database, MemoryJournal.of(chain)));
    expect(report).toEqual({ ...CLEAN, mendedFromJournal: 1, quarantined: 1 });
    expect(await chainOf(database)).toEqual(chain);
    expect((await database.quarantine.toArray())[0]).toMatchObject({
      source: 'database',
      reason: 'unreadable',
      raw: JSON.stringify(torn),
    });
  });

  it('records under a new device id where this laptop has forked', async () => {
    const common = makeNotes(2);
    const mine = makeNotes(1, { after: at(common, 1) });
    await storeChain(database, [...common, ...mine]);
    const journal = MemoryJournal.of(common, makeNotes(2, { after: at(common, 1) }));
    const report = await reconcile(toolsOf(database, journal));
    expect(report).toEqual({ ...CLEAN, quarantined: 2, deviceRenewed: true });
    expect(await readMeta(database, 'deviceId')).not.toBe(DEVICE);
    expect(await chainOf(database)).toEqual([...common, ...mine]);
    expect(await reconcile(toolsOf(database, journal))).toEqual(CLEAN);
  });

  it('keeps its device id when the journal is only full at the moment', async () => {
    await storeChain(database, makeNotes(3));
    const journal = new MemoryJournal();
    journal.failure = 'disk-full';
    expect(await reconcile(toolsOf(database, journal))).toEqual({
      ...CLEAN,
      unmended: [{ activityId: ACTIVITY, code: 'disk-full' }],
    });
    expect(await readMeta(database, 'deviceId')).toBe(DEVICE);
  });

  it('leaves nothing half-mended when the database is full', async () => {
    const repair = breakWrites(database);
    const journal = MemoryJournal.of(makeNotes(3));
    expect((await reconcile(toolsOf(database, journal))).unmended).toEqual([
      { activityId: ACTIVITY, code: 'disk-full' },
    ]);
    expect(await database.events.count()).toBe(0);
    expect(await database.activities.count()).toBe(0);
    repair();
    expect(await reconcile(toolsOf(database, journal))).toEqual({ ...CLEAN, mendedFromJournal: 3 });
    expect(verifyChain(await chainOf(database))).toBeUndefined();
  });

  it('reads no log when a thousand of them agree', async () => {
    const logs = Array.from({ length: 1_000 }, (_, index) =>
      makeNotes(1, { activityId: `log-${index}` }),
    );
    await database.events.bulkAdd(logs.flat());
    await database.heads.bulkAdd(
      logs
        .flat()
        .map(({ activityId, deviceId, seq, hash }) => ({ activityId, deviceId, seq, hash })),
    );
    const journal = MemoryJournal.of(...logs);
    const events = vi.spyOn(database.events, 'where');
    expect(await reconcile(toolsOf(database, journal))).toEqual(CLEAN);
    expect(journal.calls).toEqual({ inspect: 1, read: 0, append: 0 });
    expect(events).not.toHaveBeenCalled();
  });
});
