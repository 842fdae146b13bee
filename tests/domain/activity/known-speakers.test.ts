import { expect, it } from 'vitest';
import type { DayPlan } from '../../../renderer/domain/activity/day-plan';
import { knownSpeakers, speakerChoices } from '../../../renderer/domain/activity/known-speakers';
import { EMPTY_PARTICIPANT } from '../../../renderer/domain/people/participant';

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

it('offers those with biodata by their full names, and other names apart', () => {
  const ani = {
    ...EMPTY_PARTICIPANT,
    id: 'ani',
    name: 'Ani Suryani',
    titleAfter: 'M.Si.',
    expertise: '',
    education: '',
    experience: '',
  };
  const plans = [plan('day-1', { 6: 'Ani Suryani, S.E., M.Si.', 9: 'Wiwik' })];
  expect(speakerChoices([ani], plans, { dayId: 'day-2', step: 6 })).toEqual({
    recorded: ['Ani Suryani, M.Si.'],
    others: ['Wiwik'],
  });
});
