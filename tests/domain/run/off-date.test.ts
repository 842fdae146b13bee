import { expect, it } from 'vitest';
import { beginsOffDate } from '../../../renderer/domain/run/progress';
import { plannedActivity } from '../../helpers/recorded-activity';

it('asks once before a day begins on another date, and never on its own', () => {
  const activity = plannedActivity();
  expect(beginsOffDate(activity.day, '2026-11-23')).toBe(true);
  expect(beginsOffDate(activity.day, activity.day.plan.date)).toBe(false);
  activity.do({ type: 'advance', dayId: activity.dayId });
  expect(beginsOffDate(activity.day, '2026-11-25')).toBe(false);
});

it('asks all the same where something was only prepared', () => {
  const activity = plannedActivity();
  const { dayId } = activity;
  activity.do({ type: 'write-note', dayId, step: 0, text: 'Ruang sudah siap.' });
  activity.do({ type: 'form-groups', dayId, groups: [GROUP] });
  expect(beginsOffDate(activity.day, '2026-11-23')).toBe(true);
});

it('does not let a day with groups be taken for an empty one', () => {
  const activity = plannedActivity();
  const { dayId } = activity;
  activity.do({ type: 'form-groups', dayId, groups: [GROUP] });
  expect(activity.attempt({ type: 'remove-day', dayId })).toEqual({ code: 'day-has-started' });
});

const GROUP = { groupId: 'g', name: 'Kelompok 1', participantIds: [], task: '' };
