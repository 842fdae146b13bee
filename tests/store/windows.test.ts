import { describe, expect, it, vi } from 'vitest';
import { verifyChain } from '../../renderer/domain/log/verify';
import { makeNotes, OTHER_DEVICE } from '../helpers/factories';
import { MemoryJournal } from '../helpers/memory-journal';
import {
  breakWrites,
  openSession,
  openTestDatabase,
  storeChain,
  testName,
} from '../helpers/test-store';

const write = (text: string) => ({ type: 'write', texts: [text] }) as const;

/** Two windows of one profile: a connection and a session each, one journal for both. */
async function openTwoWindows(journal?: MemoryJournal) {
  const name = testName();
  const here = await openTestDatabase(name);
  const there = await openTestDatabase(name);
  return {
    here,
    there,
    first: await openSession(here, journal),
    second: await openSession(there, journal),
  };
}

describe('two windows on one log', () => {
  it.each([
    ['with a journal', new MemoryJournal()],
    ['without a journal', undefined],
  ])('append at the same time and give one chain without gaps, %s', async (_name, journal) => {
    const { here, first, second } = await openTwoWindows(journal);
    const acts = Array.from({ length: 40 }, (_, index) =>
      (index % 2 === 0 ? first : second).execute(write(`Catatan ${index}`)),
    );
    const outcomes = await Promise.all(acts);
    expect(outcomes.every((outcome) => outcome.status === 'done')).toBe(true);

    const stored = await here.events.toArray();
    const chain = stored.toSorted((a, b) => a.seq - b.seq);
    expect(chain).toHaveLength(40);
    expect(verifyChain(chain)).toBeUndefined();
    await vi.waitFor(() => expect(second.state).toEqual(first.state));
    expect(first.state.notes).toHaveLength(40);
  });

  it('show in one what was done in the other', async () => {
    const { first, second } = await openTwoWindows();
    const told = vi.fn();
    second.subscribe(told);
    await first.execute(write('Sesi pertama dimulai'));
    await vi.waitFor(() => expect(second.state.notes).toEqual(['Sesi pertama dimulai']));
    expect(told).toHaveBeenCalledTimes(1);
    expect(second.events).toEqual(first.events);
  });

  it('read only what is new', async () => {
    const { first, second } = await openTwoWindows();
    await first.execute(write('satu'));
    await vi.waitFor(() => expect(second.events).toHaveLength(1));
    const known = second.events[0];
    await first.execute(write('dua'));
    await vi.waitFor(() => expect(second.events).toHaveLength(2));
    // A row that was read again would be another object.
    expect(second.events[0]).toBe(known);
  });

  it('replay when another device recorded into their past', async () => {
    const { here, first, second } = await openTwoWindows();
    await first.execute(write('sore'));
    await storeChain(here, makeNotes(1, { deviceId: OTHER_DEVICE, recordedAt: 1_000 }));
    await vi.waitFor(() => expect(first.state.notes).toEqual(['Catatan 1', 'sore']));
    await vi.waitFor(() => expect(second.state).toEqual(first.state));
  });

  it('are not told any more after they were closed', async () => {
    const { first, second } = await openTwoWindows();
    const told = vi.fn();
    second.subscribe(told);
    second.close();
    await first.execute(write('satu'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).not.toHaveBeenCalled();
  });

  it('do not lose an act that one of them could only put into the journal', async () => {
    const journal = new MemoryJournal();
    const { here, there, first, second } = await openTwoWindows(journal);
    const repair = breakWrites(here);
    await first.execute(write('dari jendela pertama'));
    expect(first.getSnapshot().degraded).toBe('disk-full');

    await second.execute(write('dari jendela kedua'));
    expect(second.state.notes).toEqual(['dari jendela pertama', 'dari jendela kedua']);

    repair();
    await first.execute(write('kembali'));
    expect(first.getSnapshot().degraded).toBeUndefined();
    expect(first.state.notes).toHaveLength(3);
    expect(verifyChain((await there.events.toArray()).toSorted((a, b) => a.seq - b.seq))).toBe(
      undefined,
    );
  });
});
