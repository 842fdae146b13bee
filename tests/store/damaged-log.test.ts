import { describe, expect, it, vi } from 'vitest';
import type { LogEvent } from '../../renderer/domain/log/event';
import { writeMeta } from '../../renderer/store/meta';
import { ACTIVITY, at, DEVICE, makeNotes } from '../helpers/factories';
import { MemoryJournal } from '../helpers/memory-journal';
import { breakWrites, openSession, openTestDatabase, storeChain } from '../helpers/test-store';

/** A database with a log of five notes, and a way to spoil it. */
async function openWithFive() {
  const database = await openTestDatabase();
  await writeMeta(database, 'deviceId', DEVICE);
  const chain = makeNotes(5);
  await storeChain(database, chain);
  return { database, chain };
}

const write = (text: string) => ({ type: 'write', texts: [text] }) as const;
const NOTES = ['Catatan 1', 'Catatan 2', 'Catatan 3', 'Catatan 4', 'Catatan 5'];

describe('a session of a log whose rows were lost', () => {
  it('shows the whole log where the journal has it', async () => {
    const { database, chain } = await openWithFive();
    await database.events.bulkDelete([at(chain, 1).id, at(chain, 4).id]);
    const session = await openSession(database, MemoryJournal.of(chain));
    expect(session.state.notes).toEqual(NOTES);
    expect(session.getSnapshot().finding).toBeUndefined();
    expect(await database.events.count()).toBe(5);
  });

  it('names the gap where nothing can fill it, and still records', async () => {
    const { database, chain } = await openWithFive();
    await database.events.delete(at(chain, 2).id);
    const session = await openSession(database);
    expect(session.getSnapshot().finding).toMatchObject({ fault: 'gap', seq: 3 });
    expect((await session.execute(write('lanjut'))).status).toBe('done');
    expect(session.state.notes).toEqual([
      'Catatan 1',
      'Catatan 2',
      'Catatan 4',
      'Catatan 5',
      'lanjut',
    ]);
  });

  it('never uses a number twice when the end of the chain is lost', async () => {
    const { database, chain } = await openWithFive();
    await database.events.bulkDelete([at(chain, 3).id, at(chain, 4).id]);
    const session = await openSession(database);
    expect(session.getSnapshot().finding).toMatchObject({ fault: 'gap', seq: 4 });
    await session.execute(write('lanjut'));
    expect(session.events.find((event) => event.seq === 6)?.previousHash).toBe(at(chain, 4).hash);
  });

  it('makes a lost head again, with or without a journal', async () => {
    const { database, chain } = await openWithFive();
    await database.heads.clear();
    const session = await openSession(database);
    expect((await session.execute(write('lanjut'))).status).toBe('done');
    expect(at(session.events, 5).previousHash).toBe(at(chain, 4).hash);
  });

  it('shows what there is when the disk is too full to mend it', async () => {
    const { database, chain } = await openWithFive();
    await database.events.delete(at(chain, 4).id);
    const repair = breakWrites(database);
    const session = await openSession(database, MemoryJournal.of(chain));
    expect(session.state.notes).toEqual(NOTES.slice(0, 4));
    expect(session.getSnapshot().finding).toMatchObject({ fault: 'gap', seq: 5 });
    repair();
  });

  it('moves an unreadable row into quarantine', async () => {
    const { database, chain } = await openWithFive();
    const { payload: _lost, ...torn } = at(chain, 2);
    await database.events.put(torn as LogEvent);
    const session = await openSession(database);
    expect(session.getSnapshot().finding).toMatchObject({ fault: 'gap', seq: 3 });
    expect(await database.quarantine.toArray()).toMatchObject([
      { activityId: ACTIVITY, reason: 'unreadable', raw: JSON.stringify(torn) },
    ]);
  });
});

describe('a session whose stored log changes under it', () => {
  it('reads the log again when another one stands in its place', async () => {
    const { database } = await openWithFive();
    const session = await openSession(database);
    await database.transaction('rw', database.events, database.heads, async () => {
      await database.events.clear();
      await database.heads.clear();
    });
    const other = makeNotes(5, { recordedAt: 1_000 });
    await storeChain(database, other);
    await session.execute(write('lanjut'));
    expect(session.events.slice(0, 5)).toEqual(other);
    expect(at(session.events, 5).previousHash).toBe(at(other, 4).hash);
  });

  it('makes a head again that was lost meanwhile', async () => {
    const { database, chain } = await openWithFive();
    const session = await openSession(database);
    await database.heads.clear();
    expect((await session.execute(write('lanjut'))).status).toBe('done');
    expect(at(session.events, 5).previousHash).toBe(at(chain, 4).hash);
  });
});

describe('a session of a log that was altered', () => {
  const alterThird = async () => {
    const { database, chain } = await openWithFive();
    const third = at(chain, 2);
    await database.events.put({
      ...third,
      payload: { ...third.payload, text: 'palsu' },
    } as LogEvent);
    return { database, chain };
  };

  it('says so once it has looked', async () => {
    const { database, chain } = await alterThird();
    const session = await openSession(database);
    expect(session.getSnapshot().finding).toBeUndefined();
    await vi.waitFor(() =>
      expect(session.getSnapshot().finding).toEqual({
        fault: 'altered',
        eventId: at(chain, 2).id,
        deviceId: DEVICE,
        seq: 3,
      }),
    );
  });

  it('gets the recorded event back from the journal, and keeps the altered one aside', async () => {
    const { database, chain } = await alterThird();
    const session = await openSession(database, MemoryJournal.of(chain));
    await vi.waitFor(() => expect(session.state.notes).toEqual(NOTES));
    expect(session.getSnapshot().finding).toBeUndefined();
    expect(await database.quarantine.toArray()).toMatchObject([
      { reason: 'altered', source: 'database', raw: expect.stringContaining('palsu') },
    ]);
    expect((await session.execute(write('lanjut'))).status).toBe('done');
  });
});
