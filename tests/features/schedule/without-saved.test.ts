import { expect, it } from 'vitest';
import type { DayPlan } from '../../../renderer/domain/activity/day-plan';
import { withoutSaved } from '../../../renderer/features/schedule/without-saved';

const plan = (dayId: string, room: string): DayPlan => ({
  dayId,
  date: '2026-11-24',
  startMinute: 480,
  room,
  steps: [],
});

const draftOf = (...plans: readonly DayPlan[]) => new Map(plans.map((each) => [each.dayId, each]));

it('lets go of what was saved', () => {
  const saved = [plan('one', 'Aula'), plan('two', 'Kelas')];
  expect(withoutSaved(draftOf(...saved), saved).size).toBe(0);
});

it('keeps what was typed while the days were being saved', () => {
  const saved = [plan('one', 'Aula'), plan('two', 'Kelas')];
  const typed = plan('two', 'Kelas B');
  const added = plan('three', '');
  expect([...withoutSaved(draftOf(plan('one', 'Aula'), typed, added), saved).values()]).toEqual([
    typed,
    added,
  ]);
});
