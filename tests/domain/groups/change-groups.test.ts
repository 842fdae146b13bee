import { describe, expect, it } from 'vitest';
import {
  addToSmallest,
  moveToGroup,
  reorderGroup,
} from '../../../renderer/domain/groups/change-groups';
import type { Group } from '../../../renderer/domain/groups/group';
import { makeGroups, sharedTask, withNewGroup } from '../../../renderer/domain/groups/make-groups';

const LIST = ['a', 'b', 'c', 'd', 'e'];
const group = (number: number, members: string, task = ''): Group => ({
  groupId: `g${number}`,
  name: `Kelompok ${number}`,
  participantIds: [...members],
  task,
});
const members = (groups: readonly Group[]) =>
  groups.map(({ participantIds }) => participantIds.join(''));
const ids = () => {
  let last = 0;
  return () => `new-${++last}`;
};

describe('moving people', () => {
  const groups = [group(1, 'ac'), group(2, 'bd')];

  it('takes a person out of one group into another, in the order of the list', () => {
    expect(members(moveToGroup(groups, 'b', 'g1', LIST))).toEqual(['abc', 'd']);
  });

  it('takes a person out of all groups', () => {
    expect(members(moveToGroup(groups, 'b', undefined, LIST))).toEqual(['ac', 'd']);
  });

  it('leaves everything as it was where the person is already', () => {
    expect(moveToGroup(groups, 'b', 'g2', LIST)).toEqual(groups);
  });

  it('adds late-comers to the smallest groups, not counting who has left', () => {
    const uneven = [group(1, 'abc'), group(2, 'd'), group(3, '')];
    expect(members(addToSmallest(uneven, ['e', 'f'], LIST, () => true))).toEqual([
      'abc',
      'df',
      'e',
    ]);
    const even = [group(1, 'ab'), group(2, 'cd')];
    expect(members(addToSmallest(even, ['e'], LIST, (id) => id !== 'c'))).toEqual(['ab', 'cde']);
    expect(addToSmallest([], ['e'], LIST, () => true)).toEqual([]);
  });

  it('changes the order of presenting, not beyond the ends', () => {
    const three = [group(1, ''), group(2, ''), group(3, '')];
    const order = (changed: readonly Group[]) => changed.map(({ groupId }) => groupId).join(' ');
    expect(order(reorderGroup(three, 'g3', -1))).toBe('g1 g3 g2');
    expect(order(reorderGroup(three, 'g1', 1))).toBe('g2 g1 g3');
    expect(order(reorderGroup(three, 'g1', -1))).toBe('g1 g2 g3');
    expect(order(reorderGroup(three, 'g3', 1))).toBe('g1 g2 g3');
  });
});

describe('making groups', () => {
  it('numbers them', () => {
    expect(makeGroups([['a'], ['b']], [], ids())).toEqual([
      { groupId: 'new-1', name: 'Kelompok 1', participantIds: ['a'], task: '' },
      { groupId: 'new-2', name: 'Kelompok 2', participantIds: ['b'], task: '' },
    ]);
  });

  it('keeps names and tasks when people are divided again', () => {
    const former = [
      { ...group(1, 'ab', 'Hitung kas'), name: 'Merah' },
      { ...group(2, 'cd', 'Hitung kas'), name: 'kelompok 3' },
    ];
    const made = makeGroups([['a'], ['b'], ['c']], former, ids());
    expect(made.map(({ name }) => name)).toEqual(['Merah', 'kelompok 3', 'Kelompok 1']);
    expect(made.map(({ task }) => task)).toEqual(['Hitung kas', 'Hitung kas', 'Hitung kas']);
    expect(made.map(({ groupId }) => groupId)).toEqual(['new-1', 'new-2', 'new-3']);
  });

  it('adds one more under a name of its own', () => {
    const [, added] = withNewGroup([{ ...group(1, 'a', 'Tugas'), name: 'Kelompok 2' }], ids());
    expect(added).toEqual({
      groupId: 'new-1',
      name: 'Kelompok 3',
      participantIds: [],
      task: 'Tugas',
    });
  });

  it('knows the task that all share', () => {
    expect(sharedTask([group(1, '', 'A'), group(2, '', 'A')])).toBe('A');
    expect(sharedTask([group(1, '', 'A'), group(2, '', 'B')])).toBe('');
    expect(sharedTask([])).toBe('');
  });
});
