import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendEvents, readEventsAfter, readHeads } from '../../renderer/store/log-store';
import { NO_PROJECTION } from '../../renderer/store/projection';
import { HeadMoved } from '../../renderer/store/storage-failure';
import { ACTIVITY, at, DEVICE, makeNotes, OTHER_DEVICE } from '../helpers/factories';
import { openTestDatabase } from '../helpers/test-store';

const batchOf = (events: ReturnType<typeof makeNotes>) => ({
  activityId: ACTIVITY,
  events,
  before: NO_PROJECTION,
  after: NO_PROJECTION,
});

describe('appendEvents', () => {
  it('writes events and heads of several devices', async () => {
    const database = await openTestDatabase();
    const here = makeNotes(3);
    const there = makeNotes(2, { deviceId: OTHER_DEVICE });
    await appendEvents(database, batchOf([...here, ...there]));
    const heads = await readHeads(database, ACTIVITY);
    expect(heads.get(DEVICE)?.hash).toBe(at(here, -1).hash);
    expect(heads.get(OTHER_DEVICE)?.seq).toBe(2);
  });

  it.each([
    ['skips a number', (chain: ReturnType<typeof makeNotes>) => [at(chain, 1)]],
    ['repeats one', (chain: ReturnType<typeof makeNotes>) => [at(chain, 0), at(chain, 0)]],
    [
      'follows another event',
      (chain: ReturnType<typeof makeNotes>) => [at(chain, 0), at(makeNotes(2), 1)],
    ],
  ])('refuses a batch that %s, as a whole', async (_name, spoil) => {
    const database = await openTestDatabase();
    const events = spoil(makeNotes(2));
    await expect(appendEvents(database, batchOf(events))).rejects.toBeInstanceOf(HeadMoved);
    expect(await database.events.count()).toBe(0);
    expect(await database.heads.count()).toBe(0);
  });

  it('leaves nothing half-written wherever it is interrupted', async () => {
    const database = await openTestDatabase();
    const stored = makeNotes(2);
    await appendEvents(database, batchOf(stored));
    const more = makeNotes(5, { after: at(stored, 1) });
    const summary = { activityId: ACTIVITY, title: 'x' } as never;
    const after = {
      activity: summary,
      days: [{ activityId: ACTIVITY, dayId: 'd' } as never],
      people: undefined,
    };
    const writes = 5 + 1 + 1 + 1;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: writes }), async (count) => {
        let left = count;
        const interrupt = () => {
          left -= 1;
          if (left === 0) throw new DOMException('power cut', 'AbortError');
        };
        const { events, heads, activities, days } = database;
        for (const table of [events, activities, days]) table.hook('creating', interrupt);
        heads.hook('updating', interrupt);
        await expect(appendEvents(database, { ...batchOf(more), after })).rejects.toThrow();
        for (const table of [events, activities, days]) {
          table.hook('creating').unsubscribe(interrupt);
        }
        heads.hook('updating').unsubscribe(interrupt);
        expect(await events.count()).toBe(2);
        expect((await readHeads(database, ACTIVITY)).get(DEVICE)?.seq).toBe(2);
        expect(await activities.count()).toBe(0);
        expect(await days.count()).toBe(0);
      }),
      { numRuns: 12 },
    );
    await appendEvents(database, { ...batchOf(more), after });
    expect(await database.events.count()).toBe(7);
  });

  it('asks for strict durability', async () => {
    const database = await openTestDatabase();
    const durability = await database.transaction('rw', database.events, async (transaction) => {
      await database.events.count();
      return transaction.idbtrans.durability;
    });
    expect(durability).toBe('strict');
  });
});

describe('readEventsAfter', () => {
  it('reads what one device recorded after a number, and nothing of others', async () => {
    const database = await openTestDatabase();
    const here = makeNotes(12);
    await appendEvents(database, batchOf([...here, ...makeNotes(3, { deviceId: OTHER_DEVICE })]));
    const read = await readEventsAfter(database, {
      activityId: ACTIVITY,
      deviceId: DEVICE,
      seq: 9,
    });
    expect(read.map((decoded) => decoded.ok && decoded.event.seq)).toEqual([10, 11, 12]);
  });
});
