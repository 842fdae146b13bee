import { expect, it } from 'vitest';
import { EMPTY_PARTICIPANT } from '../../../renderer/domain/people/participant';
import { listSpeakers, plannedName } from '../../../renderer/domain/people/speaker-list';
import type { Speaker } from '../../../renderer/domain/people/staff';
import { plannedActivity } from '../../helpers/recorded-activity';

const speaker = (id: string, name: string): Speaker => ({
  ...EMPTY_PARTICIPANT,
  id,
  name,
  expertise: '',
  education: '',
  experience: '',
});

/** Steps 6 and 9 of each day, by day. */
function taught(...names: readonly (readonly [string, string])[]) {
  const activity = plannedActivity({ days: names.length });
  const plans = activity.state.days.map(({ plan }, index) => ({
    ...plan,
    steps: plan.steps.map((planned) => {
      const [first, second] = names[index] ?? ['', ''];
      if (planned.step === 6) return { ...planned, topic: 'Kas', speaker: first };
      if (planned.step === 9) return { ...planned, topic: 'Aset', speaker: second };
      return planned;
    }),
  }));
  return activity.do({ type: 'plan-days', plans });
}

it('lists those who teach in the order of the plan, with topics, days and JP', () => {
  const activity = taught(['Dr. Ahmad Fauzi, M.Si.', 'Wiwik'], ['WIWIK, M.Ak.', 'Ahmad Fauzi']);
  expect(listSpeakers(activity.state)).toEqual([
    {
      key: 'ahmad fauzi',
      name: 'Dr. Ahmad Fauzi, M.Si.',
      speaker: undefined,
      topics: ['Kas', 'Aset'],
      days: [1, 2],
      jp: 6,
    },
    {
      key: 'wiwik',
      name: 'Wiwik',
      speaker: undefined,
      topics: ['Aset', 'Kas'],
      days: [1, 2],
      jp: 6,
    },
  ]);
});

it('joins a name of the plan to its biodata, and lists idle ones last', () => {
  const activity = taught(['Pak Bandi', 'Ahmad Fauzi, S.E.']);
  for (const person of [speaker('idle', 'Ani'), speaker('fauzi', 'Ahmad Fauzi')]) {
    activity.do({ type: 'record-speaker', speaker: person });
  }
  expect(listSpeakers(activity.state).map(({ key, name, jp }) => [key, name, jp])).toEqual([
    ['pak bandi', 'Pak Bandi', 3],
    ['fauzi', 'Ahmad Fauzi', 3],
    ['idle', 'Ani', 0],
  ]);
});

it('knows how the plans write somebody whose biodata is new', () => {
  const activity = taught(['Dr. Ahmad Fauzi', 'Wiwik']);
  activity.do({ type: 'record-speaker', speaker: speaker('wiwik', 'Wiwik') });
  expect(plannedName(activity.state, { name: 'Ahmad Fauzi' })).toBe('Dr. Ahmad Fauzi');
  expect(plannedName(activity.state, { name: 'Wiwik' })).toBeUndefined();
  expect(plannedName(activity.state, { name: 'Ani' })).toBeUndefined();
});
