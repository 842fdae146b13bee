import { describe, expect, test } from 'vitest';
import { isSameRank, rankOfGrade, readGrade } from '../../../renderer/domain/people/grade';

describe('PNS', () => {
  test.each([
    ['Penata Tk. I (III/d)', 'Penata Tk. I', 'III/d'],
    ['Pengatur Tk.I (II/d)', 'Pengatur Tk.I', 'II/d'],
    ['PENATA TINGKAT I - III/D', 'Penata Tk. I', 'III/d'],
    ['Penata Tk.I/III.d', 'Penata Tk.I', 'III/d'],
    ['Pembina Utama Muda, IV/c', 'Pembina Utama Muda', 'IV/c'],
    ['III/c - Penata', 'Penata', 'III/c'],
    ['IIIC', 'Penata', 'III/c'],
    ['iii d', 'Penata Tk. I', 'III/d'],
    ['3/d', 'Penata Tk. I', 'III/d'],
    ['IVB', 'Pembina Tk. I', 'IV/b'],
    ['Gol. II/a', 'Pengatur Muda', 'II/a'],
    ['Penata Tk. I', 'Penata Tk. I', 'III/d'],
    ['Penata III', 'Penata', 'III/c'],
    ['Juru Muda Tingkat 1', 'Juru Muda Tingkat 1', 'I/b'],
  ])('%j', (written, rank, grade) => {
    expect(readGrade(written)).toEqual({ rank, grade, kind: 'pns', doubt: null, isUnknown: false });
  });

  test('doubts a pangkat that belongs to another golongan, and changes neither', () => {
    expect(readGrade('Penata (III/d)')).toMatchObject({
      rank: 'Penata',
      grade: 'III/d',
      doubt: 'rank-and-grade',
    });
  });

  test('knows the pangkat of all seventeen golongan ruang', () => {
    const grades = ['I', 'II', 'III'].flatMap((level) =>
      ['a', 'b', 'c', 'd'].map((l) => `${level}/${l}`),
    );
    const all = [...grades, 'IV/a', 'IV/b', 'IV/c', 'IV/d', 'IV/e'];
    expect(all.map(rankOfGrade)).not.toContain('');
    expect(new Set(all.map(rankOfGrade)).size).toBe(17);
    for (const grade of all) {
      expect(readGrade(`${rankOfGrade(grade)} (${grade})`)).toMatchObject({ grade, doubt: null });
    }
  });
});

describe('PPPK', () => {
  test.each([
    ['IX', 'IX'],
    ['X', 'X'],
    ['Gol. VII', 'VII'],
    ['PPPK IX', 'IX'],
    ['PPPK III', 'III'],
    ['9', 'IX'],
    ['XVII', 'XVII'],
  ])('%j has no pangkat', (written, grade) => {
    expect(readGrade(written)).toEqual({
      rank: '',
      grade,
      kind: 'pppk',
      doubt: null,
      isUnknown: false,
    });
  });

  test('doubts a pangkat beside a golongan of PPPK', () => {
    expect(readGrade('Penata Tk. I IX')).toMatchObject({ grade: 'IX', doubt: 'pppk-with-rank' });
  });
});

test.each(['I', 'IV', 'Golongan III'])('%j alone may be PNS or PPPK', (written) => {
  expect(readGrade(written)).toMatchObject({ rank: '', kind: null, doubt: null });
});

test.each([
  ['III/e', 'III/e'],
  ['IV/f', 'IV/f'],
  ['XIX', 'XIX'],
])('%j is kept, but no golongan that exists', (written, grade) => {
  expect(readGrade(written)).toMatchObject({ grade, isUnknown: true });
});

test.each(['', '-', '–'])('%j is nothing', (written) => {
  expect(readGrade(written)).toMatchObject({ rank: '', grade: '', isUnknown: false });
});

test('keeps the rank of others, such as the army, as it was written', () => {
  expect(readGrade('Kapten Inf')).toMatchObject({ rank: 'Kapten Inf', grade: '', kind: null });
});

test('spellings of one pangkat are the same pangkat', () => {
  expect(isSameRank('Pengatur Tk.I', 'Pengatur Tingkat I')).toBe(true);
  expect(isSameRank('Pengatur Tk. 1', 'Pengatur Tk. I')).toBe(true);
  expect(isSameRank('Pengatur', 'Pengatur Tk. I')).toBe(false);
});
