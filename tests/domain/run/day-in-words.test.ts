import { expect, it } from 'vitest';
import { dayInWords } from '../../../renderer/domain/run/day-in-words';
import { plannedActivity } from '../../helpers/recorded-activity';

it('calls a day "hari ini" on its own date only', () => {
  const { state } = plannedActivity({ days: 2 });
  const second = state.days[1]?.plan.dayId ?? '';
  expect(dayInWords(state, second, '2026-11-25')).toBe('hari ini');
  expect(dayInWords(state, second, '2026-11-24')).toBe('hari 2');
  expect(dayInWords(state, second, '2026-11-26')).toBe('hari 2');
});
