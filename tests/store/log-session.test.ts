import { describe, expect, it, vi } from 'vitest';
import { verifyChain } from '../../renderer/domain/log/verify';
import { ACTIVITY, at, makeNotes } from '../helpers/factories';
import { MemoryJournal } from '../helpers/memory-journal';
import { FAULTY } from '../helpers/note-log';
import {
  breakWrites,
  openSession,
  openTestDatabase,
  storeChain,
  testName,
} from '../helpers/test-store';

const write = (...texts: string[]) => ({ type: 'write', texts }) as const;

describe('LogSession.execute', () => {
  it('records an act in the journal and in the database before anybody is told', async () => {
    const database = await openTestDatabase();
    const journal = new MemoryJournal();
    const session = await openSession(database, journal);
    const seen: string[] = [];
    const listener = vi.fn(async () => {
      seen.push(`journal ${journal.events(ACTIVITY).length}`);
      seen.push(`database ${await database.events.count()}`);
    });
    session.subscribe(listener);
    journal.afterAppend = async () => {
      expect(await database.events.count()).toBe(0);
      expect(session.state.notes).toEqual([]);
    };

    const outcome = await session.execute(write('Pembukaan', 'Doa'));

    expect(outcome.status).toBe('done');
    expect(session.state.notes).toEqual(['Pembukaan', 'Doa']);
    await vi.waitFor(() => expect(seen).toEqual(['journal 2', 'database 2']));
    expect(listener).toHaveBeenCalledTimes(1);
    expect(verifyChain(await database.events.toArray())).toBeUndefined();
  });

  it('keeps the snapshot the same object until something changes', async () => {
    const session = await openSession(await openTestDatabase());
    const before = session.getSnapshot();
    await session.execute(write(''));
    expect(session.getSnapshot()).toBe(before);
    await session.execute(write('Sesi 1'));
    expect(session.getSnapshot()).not.toBe(before);
  });

  it('returns the refusal of the machine and records nothing', async () => {
    const database = await openTestDatabase();
    const session = await openSession(database);
    expect(await session.execute(write(''))).toEqual({
      status: 'refused',
      refusal: { code: 'empty-note' },
    });
    expect(await database.events.count()).toBe(0);
  });

  it('does nothing for a command that changes nothing', async () => {
    const database = await openTestDatabase();
    const session = await openSession(database);
    expect(await session.execute(write())).toEqual({ status: 'done', events: [] });
    expect(await database.heads.count()).toBe(0);
  });

  it('replays the whole log where an act is undone', async () => {
    const session = await openSession(await openTestDatabase());
    await session.execute(write('keliru'));
    await session.execute(write('benar'));
    await session.execute({ type: 'undo', act: at(session.events, 0).act });
    expect(session.state.notes).toEqual(['benar']);
    expect(session.events).toHaveLength(3);
  });

  it.each(['disk-full', 'denied', 'failed'] as const)(
    'changes nothing when the journal answers %s',
    async (failure) => {
      const database = await openTestDatabase();
      const journal = new MemoryJournal();
      const session = await openSession(database, journal);
      journal.failure = failure;
      expect(await session.execute(write('hilang'))).toEqual({
        status: 'not-saved',
        code: failure,
      });
      expect(session.state.notes).toEqual([]);
      expect(await database.events.count()).toBe(0);

      journal.failure = undefined;
      await session.execute(write('tersimpan'));
      expect(session.state.notes).toEqual(['tersimpan']);
    },
  );

  it('says that nothing was saved when the journal does not answer at all', async () => {
    const journal = new MemoryJournal();
    const session = await openSession(await openTestDatabase(), journal);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    journal.isGone = true;
    const outcome = await session.execute(write('hilang'));
    expect(outcome).toEqual({ status: 'not-saved', code: 'failed' });
    vi.restoreAllMocks();
  });

  it.each([
    ['QuotaExceededError', 'disk-full'],
    ['UnknownError', 'failed'],
  ] as const)('changes nothing in a browser whose database fails with %s', async (error, code) => {
    const database = await openTestDatabase();
    const session = await openSession(database);
    await session.execute(write('sebelum'));
    const repair = breakWrites(database, error);
    expect(await session.execute(write('hilang'))).toEqual({ status: 'not-saved', code });
    expect(session.state.notes).toEqual(['sebelum']);
    expect(await database.events.count()).toBe(1);

    repair();
    await session.execute(write('sesudah'));
    expect(session.state.notes).toEqual(['sebelum', 'sesudah']);
    expect(verifyChain(session.events)).toBeUndefined();
  });

  it('counts an act that only the journal took, says so, and brings it in with the next', async () => {
    const database = await openTestDatabase();
    const journal = new MemoryJournal();
    const session = await openSession(database, journal);
    await session.execute(write('satu'));
    const repair = breakWrites(database);

    expect((await session.execute(write('dua'))).status).toBe('done');
    expect((await session.execute({ type: 'plan', dayId: 'd1', date: '2026-11-24' })).status).toBe(
      'done',
    );
    expect(session.state.notes).toEqual(['satu', 'dua']);
    expect(session.getSnapshot().degraded).toBe('disk-full');
    expect(await database.events.count()).toBe(1);

    repair();
    await session.execute(write('tiga'));
    expect(session.getSnapshot().degraded).toBeUndefined();
    expect(session.state.notes).toEqual(['satu', 'dua', 'tiga']);
    expect(verifyChain(await database.events.orderBy('id').toArray())).toBeUndefined();
    expect(await database.events.count()).toBe(4);
    expect(await database.days.count()).toBe(1);
    expect(journal.events(ACTIVITY)).toHaveLength(4);
  });

  it('brings in what only the journal holds when asked to try again', async () => {
    const database = await openTestDatabase();
    const session = await openSession(database, new MemoryJournal());
    const repair = breakWrites(database);
    await session.execute(write('satu'));
    expect(await session.retry()).toBe('disk-full');
    expect(session.getSnapshot().degraded).toBe('disk-full');
    repair();
    expect(await session.retry()).toBeUndefined();
    expect(session.getSnapshot().degraded).toBeUndefined();
    expect(await database.events.count()).toBe(1);
  });

  it('tries again by itself, also when it was closed meanwhile, and says when it succeeded', async () => {
    const database = await openTestDatabase();
    const onCaughtUp = vi.fn();
    const news = { onCaughtUp, retryEvery: 10 };
    const session = await openSession(database, new MemoryJournal(), ACTIVITY, news);
    const repair = breakWrites(database);
    await session.execute(write('satu'));
    session.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(onCaughtUp).not.toHaveBeenCalled();

    repair();
    await vi.waitFor(() => expect(onCaughtUp).toHaveBeenCalledTimes(1));
    expect(await database.events.count()).toBe(1);
  });

  it('goes on in the journal when the database was closed under it', async () => {
    const database = await openTestDatabase();
    const journal = new MemoryJournal();
    const session = await openSession(database, journal);
    await session.execute(write('satu'));
    database.close();
    expect((await session.execute(write('dua'))).status).toBe('done');
    expect(session.getSnapshot().degraded).toBe('closed');
    expect(journal.events(ACTIVITY)).toHaveLength(2);
  });

  it('does not go on without a journal when the database was closed under it', async () => {
    const database = await openTestDatabase();
    const session = await openSession(database);
    database.close();
    expect(await session.execute(write('dua'))).toEqual({ status: 'not-saved', code: 'closed' });
  });

  it('leaves no trace when a rule has a bug', async () => {
    const database = await openTestDatabase();
    const journal = new MemoryJournal();
    const session = await openSession(database, journal);
    await expect(session.execute(write(FAULTY))).rejects.toThrow('a bug in a rule');
    expect(journal.calls.append).toBe(0);
    expect(await database.events.count()).toBe(0);
    expect((await session.execute(write('lanjut'))).status).toBe('done');
  });
});

describe('LogSession and a journal that is ahead', () => {
  it('mends itself and then records', async () => {
    const database = await openTestDatabase();
    const deviceId = (await database.meta.get('deviceId'))?.value as string;
    const first = makeNotes(2, { deviceId });
    await storeChain(database, first);
    const journal = MemoryJournal.of(first);
    const session = await openSession(database, journal);
    const more = makeNotes(1, { deviceId, after: at(first, 1) });
    journal.logs.get(ACTIVITY)?.push(JSON.stringify(at(more, 0)));

    const outcome = await session.execute(write('Penutup'));

    expect(outcome.status).toBe('done');
    expect(session.state.notes).toEqual(['Catatan 1', 'Catatan 2', 'Catatan 3', 'Penutup']);
    expect(verifyChain(journal.events(ACTIVITY))).toBeUndefined();
    expect(await database.events.count()).toBe(4);
  });

  it('starts a new chain where the journal forked', async () => {
    const database = await openTestDatabase();
    const deviceId = (await database.meta.get('deviceId'))?.value as string;
    const common = makeNotes(2, { deviceId, recordedAt: 1 });
    const mine = makeNotes(1, { deviceId, after: at(common, 1), recordedAt: 4 });
    const theirs = makeNotes(2, { deviceId, after: at(common, 1), recordedAt: 5 });
    await storeChain(database, [...common, ...mine]);
    const journal = MemoryJournal.of(common, theirs);
    const session = await openSession(database, journal);

    expect((await session.execute(write('Penutup'))).status).toBe('done');

    const renewed = (await database.meta.get('deviceId'))?.value;
    expect(renewed).not.toBe(deviceId);
    expect(at(session.events, -1).deviceId).toBe(renewed);
    expect(at(session.events, -1).seq).toBe(1);
    expect(await database.quarantine.count()).toBe(2);
    expect(session.getSnapshot().finding).toBeUndefined();
  });
});

describe('LogSession and another window', () => {
  it('says when it cannot read what the other one recorded', async () => {
    const name = testName();
    const database = await openTestDatabase(name);
    const onUnread = vi.fn();
    await openSession(database, undefined, ACTIVITY, { onUnread });
    const other = await openSession(await openTestDatabase(name));
    database.events.hook('reading', () => {
      throw new DOMException('as if by the disk', 'UnknownError');
    });
    await other.execute(write('dari jendela lain'));
    await vi.waitFor(() => expect(onUnread).toHaveBeenCalledWith('failed'));
  });
});
