import { expect, test } from 'vitest';
import type { Group } from '../../../renderer/domain/groups/group';
import { plannedActivity } from '../../helpers/recorded-activity';

function group(number: number, participantIds: readonly string[] = []): Group {
  return { groupId: `group-${number}`, name: `Kelompok ${number}`, participantIds, task: '' };
}

test('replaces the groups of the day as a whole', () => {
  const activity = plannedActivity();
  const { dayId } = activity;
  activity.do({ type: 'form-groups', dayId, groups: [group(1, ['participant-1']), group(2)] });
  activity.do({ type: 'form-groups', dayId, groups: [group(2, ['participant-1'])] });
  expect(activity.day.groups).toEqual([group(2, ['participant-1'])]);
});

test('keeps what a group presented, and replaces it when it is written again', () => {
  const activity = plannedActivity();
  const { dayId } = activity;
  activity.do({ type: 'form-groups', dayId, groups: [group(1)] });
  const result = { type: 'record-group-result', dayId, groupId: 'group-1' } as const;
  activity.do({ ...result, result: ' Kas harian dicocokkan ' });
  activity.do({ ...result, result: 'Kas harian dicocokkan', points: 9_000 });
  expect(activity.day.groupResults['group-1']).toMatchObject({
    result: 'Kas harian dicocokkan',
    points: 9_000,
  });
  expect(activity.attempt({ ...result, result: 'Kas harian dicocokkan', points: 9_000 })).toEqual({
    code: 'nothing-to-do',
  });
});

test('does not let a group with a result go, so that nothing written is lost', () => {
  const activity = plannedActivity();
  const { dayId } = activity;
  activity.do({ type: 'form-groups', dayId, groups: [group(1), group(2)] });
  activity.do({ type: 'record-group-result', dayId, groupId: 'group-2', result: 'Ada' });
  expect(activity.attempt({ type: 'form-groups', dayId, groups: [group(1)] })).toEqual({
    code: 'group-has-result',
    name: 'Kelompok 2',
  });
  activity.do({ type: 'record-group-result', dayId, groupId: 'group-2', result: '' });
  activity.do({ type: 'form-groups', dayId, groups: [group(1)] });
});

test('does not let a group with nothing but a score go either', () => {
  const activity = plannedActivity();
  const { dayId } = activity;
  activity.do({ type: 'form-groups', dayId, groups: [group(1), group(2)] });
  const graded = { groupId: 'group-2', result: '', points: 8_000 };
  activity.do({ type: 'record-group-result', dayId, ...graded });
  expect(activity.attempt({ type: 'form-groups', dayId, groups: [group(1)] })?.code).toBe(
    'group-has-result',
  );
});

test.each([
  ['a name twice', [group(1), { ...group(2), name: 'kelompok 1' }], 'group-name-taken'],
  ['no name', [{ ...group(1), name: ' ' }], 'group-name-missing'],
  [
    'one person in two groups',
    [group(1, ['participant-1']), group(2, ['participant-1'])],
    'person-in-two-groups',
  ],
  ['an unknown person', [group(1, ['nobody'])], 'participant-missing'],
])('refuses %s', (_case, groups, code) => {
  const activity = plannedActivity();
  expect(activity.attempt({ type: 'form-groups', dayId: activity.dayId, groups })?.code).toBe(code);
});

test('refuses a result for a group that is not there', () => {
  const activity = plannedActivity();
  const { dayId } = activity;
  expect(
    activity.attempt({ type: 'record-group-result', dayId, groupId: 'group-9', result: 'Ada' }),
  ).toEqual({ code: 'group-missing' });
});
