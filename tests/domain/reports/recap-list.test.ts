import { describe, expect, it } from 'vitest';
import { choosePeople, type RecapChoice } from '../../../renderer/domain/reports/recap-list';
import type { RecapPerson } from '../../../renderer/domain/reports/recap-person';
import type { Standing } from '../../../renderer/domain/reports/recap-standing';

function listed(
  number: number,
  name: string,
  institution: string,
  jp: number,
  standing: Standing = 'possible',
): RecapPerson {
  return {
    number,
    participantId: `p${number}`,
    name: `${name}, S.E.`,
    sortName: name,
    nip: '',
    rank: '',
    grade: '',
    position: '',
    institution,
    left: undefined,
    replaces: undefined,
    cells: [],
    counts: { H: 0, I: 0, S: 0, TK: 0, DL: 0, blank: 0 },
    notListed: 0,
    late: 0,
    leftEarly: 0,
    lostJp: 0,
    held: { jp, of: jp },
    all: { jp, of: 9 },
    best: { jp: 9, of: 9 },
    standing,
  };
}

const PEOPLE = [
  listed(1, 'Siti Rahmawati', 'Dinas Kesehatan', 6, 'safe'),
  listed(2, 'Budi Santoso', 'Inspektorat', 3, 'impossible'),
  listed(3, 'Ágnes Wijaya', 'dinas  kesehatan', 6, 'attended'),
];

const numbers = (choice: Partial<RecapChoice>) =>
  choosePeople(PEOPLE, {
    typed: '',
    standing: undefined,
    institution: undefined,
    order: 'number',
    isDescending: false,
    ...choice,
  }).map(({ number }) => number);

describe('choosing people of a recap', () => {
  it('finds parts of names and instansi, accents aside', () => {
    expect(numbers({ typed: 'agn' })).toEqual([3]);
    expect(numbers({ typed: 'kesehatan siti' })).toEqual([1]);
  });

  it('takes spellings of one instansi together', () => {
    expect(numbers({ institution: 'DINAS KESEHATAN' })).toEqual([1, 3]);
  });

  it('tells instansi that was not given from any instansi', () => {
    expect(numbers({ institution: '' })).toEqual([]);
    expect(numbers({})).toEqual([1, 2, 3]);
  });

  it('filters by wording, or by everybody who falls short', () => {
    expect(numbers({ standing: 'safe' })).toEqual([1]);
    expect(numbers({ standing: 'short' })).toEqual([2, 3]);
  });

  it('sorts by name without titles and by percentage, equals by number in both directions', () => {
    expect(numbers({ order: 'name' })).toEqual([3, 2, 1]);
    expect(numbers({ order: 'all' })).toEqual([2, 1, 3]);
    expect(numbers({ order: 'all', isDescending: true })).toEqual([1, 3, 2]);
    expect(numbers({ order: 'number', isDescending: true })).toEqual([3, 2, 1]);
  });
});
