import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../../build/documents/options';
import { runSample } from '../../../build/documents/sample-run';
import { papersOf } from '../../../renderer/domain/papers/papers-of';

describe('the sample that papers are written from', () => {
  it('is the same log each time, to its last hash', () => {
    const [first, second] = [runSample(40, 3), runSample(40, 3)];
    expect(first.events.length).toBeGreaterThan(200);
    expect(second.events.at(-1)?.hash).toBe(first.events.at(-1)?.hash);
  });

  it('leaves no kind of paper that cannot be made', () => {
    const papers = papersOf(runSample(40, 3).state);
    const kinds = new Set(papers.map(({ kind }) => kind));
    const ready = new Set(papers.filter(({ isReady }) => isReady).map(({ kind }) => kind));
    expect([...kinds].filter((kind) => !ready.has(kind))).toEqual([]);
  });

  it('runs without people, with one, and for many days', () => {
    expect(runSample(0, 1).state.days.every(({ archived }) => archived)).toBe(true);
    expect(runSample(1, 2).state.roster).toHaveLength(1);
    expect(runSample(2, 10).state.days).toHaveLength(10);
  });
});

describe('the options of npm run documents', () => {
  it('need a folder, and nothing else', () => {
    expect(parseOptions(['keluaran'])).toEqual({
      ok: true,
      wishes: { folder: 'keluaran', people: 40, days: 3, paper: 'A4', isWholeSet: false },
    });
    expect(parseOptions([])).toMatchObject({ ok: false });
  });

  it('take a number of peserta and of days, and a paper', () => {
    const args = ['f', '--peserta', '300', '--hari', '5', '--kertas', 'F4', '--semua'];
    expect(parseOptions(args)).toEqual({
      ok: true,
      wishes: { folder: 'f', people: 300, days: 5, paper: 'F4', isWholeSet: true },
    });
  });

  it.each([
    ['--peserta', 'banyak'],
    ['--hari', '0'],
    ['--kertas', 'A3'],
    ['--bahasa', 'id'],
  ])('refuse %s %s', (option, value) => {
    expect(parseOptions(['f', option, value])).toMatchObject({ ok: false });
  });
});
