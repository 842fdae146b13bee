import { expect, it } from 'vitest';
import { addDays } from '../../../renderer/domain/activity/dates';

it('counts days across months, years and leap days', () => {
  expect(addDays('2026-11-30', 1)).toBe('2026-12-01');
  expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
});
