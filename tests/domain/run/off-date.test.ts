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
