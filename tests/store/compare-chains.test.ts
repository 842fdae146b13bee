import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../renderer/domain/log/event';
import { compareChains } from '../../renderer/store/compare-chains';
import { headOf } from '../../renderer/store/log-store';
import { at, makeNotes } from '../helpers/factories';

const linesOf = (events: readonly LogEvent[]) =>
  events.map((event) => ({ raw: JSON.stringify(event), event }));

const compare = (
  stored: readonly LogEvent[],
  journaled: readonly LogEvent[],
  head = stored.length > 0 ? headOf(at(stored, -1)) : undefined,
) => compareChains(stored, linesOf(journaled), head);

const seqsOf = (events: readonly LogEvent[]) => events.map((event) => event.seq);

const alter = (event: LogEvent): LogEvent =>
  ({ ...event, payload: { ...event.payload, text: 'diubah' } }) as LogEvent;

describe('compareChains', () => {
  const chain = makeNotes(10);

  it('finds nothing to do where both sides agree', () => {
    const result = compare(chain, chain);
    expect(result).toMatchObject({
      toDatabase: [],
      toReplace: [],
      toJournal: [],
      refused: [],
      continues: true,
    });
  });

  it('brings into the database what only the journal has', () => {
    const result = compare(chain.slice(0, 4), chain);
    expect(seqsOf(result.toDatabase)).toEqual([5, 6, 7, 8, 9, 10]);
    expect(result.head).toEqual(headOf(at(chain, 9)));
    expect(result.continues).toBe(true);
  });

  it('brings into the journal what only the database has', () => {
    const result = compare(chain, chain.slice(0, 4));
    expect(seqsOf(result.toJournal)).toEqual([5, 6, 7, 8, 9, 10]);
    expect(result.continues).toBe(true);
  });

  it('fills gaps on either side from the other', () => {
    const gapped = chain.filter((event) => event.seq !== 3 && event.seq !== 4);
    expect(seqsOf(compare(gapped, chain).toDatabase)).toEqual([3, 4]);
    expect(seqsOf(compare(chain, gapped).toJournal)).toEqual([3, 4]);
  });

  it('unites whatever each side has kept, and is then done', () => {
    const part = fc.subarray([...chain]);
    fc.assert(
      fc.property(part, part, (stored, journaled) => {
        const result = compare(stored, journaled);
        const united = chain.filter((event) => stored.includes(event) || journaled.includes(event));
        const database = [...stored, ...result.toDatabase].sort((a, b) => a.seq - b.seq);
        expect(database).toEqual(united);
        expect(result.refused).toEqual([]);
        expect(result.head).toEqual(united.length > 0 ? headOf(at(united, -1)) : undefined);

        const journal = [...journaled, ...result.toJournal];
        const again = compare(database, journal);
        expect([again.toDatabase, again.toReplace, again.toJournal]).toEqual([[], [], []]);
        const hasEnd = journal.some((event) => event.seq === result.head?.seq);
        expect(result.continues).toBe(hasEnd || united.length === 0);
      }),
    );
  });

  it('refuses an altered line, and takes the whole ones that follow it', () => {
    const spoiled = chain.map((event) => (event.seq === 5 ? alter(event) : event));
    const result = compare(chain.slice(0, 3), spoiled);
    expect(seqsOf(result.toDatabase)).toEqual([4, 6, 7, 8, 9, 10]);
    expect(result.refused.map(({ line, reason }) => [line.event.seq, reason])).toEqual([
      [5, 'altered'],
    ]);
    expect(result.continues).toBe(true);
  });

  it('cannot continue after an altered last line', () => {
    const spoiled = chain.map((event) => (event.seq === 10 ? alter(event) : event));
    const result = compare(chain.slice(0, 9), spoiled);
    expect(result.toDatabase).toEqual([]);
    expect(result.continues).toBe(false);
  });

  it('replaces an altered row by the whole event of the journal', () => {
    const spoiled = chain.map((event) => (event.seq === 5 ? alter(event) : event));
    const result = compare(spoiled, chain);
    expect(result.toReplace).toEqual([{ found: at(spoiled, 4), whole: at(chain, 4) }]);
  });

  it('never copies an altered row into the journal', () => {
    const spoiled = chain.map((event) => (event.seq === 5 ? alter(event) : event));
    const result = compare(spoiled, chain.slice(0, 3));
    expect(seqsOf(result.toJournal)).toEqual([4]);
    expect(result.continues).toBe(false);
  });

  it('keeps what the database has where the chains forked, and refuses the other branch', () => {
    const mine = [...chain.slice(0, 4), ...makeNotes(2, { after: at(chain, 3) })];
    const result = compare(mine, chain);
    expect(result.toDatabase).toEqual([]);
    expect(result.toJournal).toEqual([]);
    expect(result.refused.map(({ line, reason }) => [line.event.seq, reason])).toEqual([
      [5, 'conflict'],
      [6, 'conflict'],
      [7, 'broken-chain'],
      [8, 'broken-chain'],
      [9, 'broken-chain'],
      [10, 'broken-chain'],
    ]);
    expect(result.continues).toBe(false);
  });

  it('does not go back behind a head whose events are lost on both sides', () => {
    const result = compare(chain.slice(0, 7), chain.slice(0, 7), headOf(at(chain, 9)));
    expect(result.head?.seq).toBe(10);
    expect(result.continues).toBe(false);
  });
});
