import { expect, it } from 'vitest';
import type { DayPlan } from '../../../renderer/domain/activity/day-plan';
import { knownSpeakers } from '../../../renderer/domain/activity/known-speakers';

const plan = (dayId: string, speakers: Readonly<Record<number, string>>): DayPlan => ({
  dayId,
  date: '2026-11-24',
  startMinute: 480,
  room: '',
  steps: Object.entries(speakers).map(([step, speaker]) => ({
    step: Number(step),
    minutes: 135,
    topic: '',
    speaker,
    jp: 3,
  })),
});

it('names every narasumber once, but not who stands in the step itself', () => {
  const plans = [
    plan('day-1', { 6: 'Wiwik, M.Ak.', 9: 'Ani' }),
    plan('day-2', { 6: 'Ani ', 9: '' }),
  ];
  expect(knownSpeakers(plans, { dayId: 'day-2', step: 9 })).toEqual(['Ani', 'Wiwik, M.Ak.']);
  expect(knownSpeakers(plans, { dayId: 'day-1', step: 6 })).toEqual(['Ani']);
});
