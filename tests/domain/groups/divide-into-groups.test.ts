import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DIVISIONS,
  divideIntoGroups,
  divisionInWords,
  groupsOfSize,
} from '../../../renderer/domain/groups/divide-into-groups';
import { person } from '../../helpers/recorded-activity';

const never = () => {
  throw new Error('no lot is drawn here');
};
const people = (count: number, institutions: readonly string[] = ['']) =>
  Array.from({ length: count }, (_, index) =>
    person(index + 1, { institution: institutions[index % institutions.length] ?? '' }),
  );
const numbers = (groups: readonly (readonly string[])[]) =>
  groups.map((group) => group.map((id) => Number(id.split('-')[1])));

describe('dividing into groups', () => {
  it('keeps neighbours of the list together, the first groups being the larger', () => {
    expect(numbers(divideIntoGroups(people(7), 3, 'list', never))).toEqual([
      [1, 2, 3],
      [4, 5],
      [6, 7],
    ]);
  });

  it('puts colleagues apart, however the list is sorted', () => {
    const list = ['A', 'A', 'A', 'B', 'B', 'C'].map((institution, index) =>
      person(index + 1, { institution }),
    );
    expect(numbers(divideIntoGroups(list, 3, 'institution', never))).toEqual([
      [1, 4],
      [2, 5],
      [3, 6],
    ]);
  });

  it('takes one spelling of an instansi for another only where letters are the same', () => {
    const list = ['BKAD', ' bkad ', 'Dinas', 'Dinas'].map((institution, index) =>
      person(index + 1, { institution }),
    );
    expect(numbers(divideIntoGroups(list, 2, 'institution', never))).toEqual([
      [1, 3],
      [2, 4],
    ]);
  });

  it('draws by the numbers it is given', () => {
    const last = () => 0.999;
    expect(numbers(divideIntoGroups(people(4), 2, 'lot', last))).toEqual([
      [3, 4],
      [1, 2],
    ]);
    expect(numbers(divideIntoGroups(people(4), 2, 'lot', () => 0))).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('makes no more groups than there are people', () => {
    expect(numbers(divideIntoGroups(people(2), 5, 'list', never))).toEqual([[1], [2]]);
    expect(divideIntoGroups([], 5, 'list', never)).toEqual([[]]);
    expect(numbers(divideIntoGroups(people(3), 0, 'list', never))).toEqual([[1, 2, 3]]);
  });

  it('puts everybody into exactly one group of nearly the same size, whatever the way', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('A', 'B', 'C', 'D', ''), { maxLength: 60 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(...DIVISIONS),
        fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
        (institutions, count, division, stream) => {
          const list = institutions.map((institution, index) => person(index + 1, { institution }));
          const random = () => stream.next().value;
          const groups = divideIntoGroups(list, count, division, random);
          expect(groups.flat().toSorted()).toEqual(list.map(({ id }) => id).toSorted());
          const sizes = groups.map(({ length }) => length);
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
          expect(groups.length).toBe(Math.max(1, Math.min(count, list.length)));
        },
      ),
    );
  });

  it('spreads each instansi over the groups as evenly as it can be', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('A', 'B', 'C', 'D'), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 12 }),
        (institutions, count) => {
          const list = institutions.map((institution, index) => person(index + 1, { institution }));
          const groups = divideIntoGroups(list, count, 'institution', never);
          for (const name of new Set(institutions)) {
            const colleagues = new Set(
              list.filter(({ institution }) => institution === name).map(({ id }) => id),
            );
            const shares = groups.map((group) => group.filter((id) => colleagues.has(id)).length);
            expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});

it('says how large the groups become', () => {
  expect(divisionInWords(38, 5)).toBe('5 kelompok, masing-masing 7–8 orang');
  expect(divisionInWords(40, 5)).toBe('5 kelompok, masing-masing 8 orang');
  expect(divisionInWords(3, 9)).toBe('3 kelompok, masing-masing 1 orang');
  expect(divisionInWords(3, 1)).toBe('1 kelompok, 3 orang');
});

it('finds how many groups keep to a size', () => {
  expect(groupsOfSize(38, 8)).toBe(5);
  expect(groupsOfSize(40, 8)).toBe(5);
  expect(groupsOfSize(0, 8)).toBe(1);
  expect(groupsOfSize(4, 0)).toBe(4);
});
