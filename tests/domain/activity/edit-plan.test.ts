import { describe, expect, it } from 'vitest';
import type { DayPlan } from '../../../renderer/domain/activity/day-plan';
import {
  addStep,
  copyPlan,
  describeStep,
  isSamePlan,
  missingSteps,
  planNextDay,
  removeStep,
  restoreStandard,
  setMinutes,
} from '../../../renderer/domain/activity/edit-plan';
import { standardStep } from '../../../renderer/domain/activity/propose-days';
import { TECHNICAL_TRAINING as SOP } from '../../../renderer/domain/sop/technical-training';

const plan = (steps: readonly number[], facts: Partial<DayPlan> = {}): DayPlan => ({
  dayId: 'day-1',
  date: '2026-11-24',
  startMinute: 480,
  room: '',
  steps: steps.map((number) => standardStep(SOP, number)),
  ...facts,
});

const numbers = (day: DayPlan) => day.steps.map(({ step }) => step);
const minutesOf = (day: DayPlan) => day.steps.map(({ step, minutes }) => [step, minutes]);
const stepOf = (day: DayPlan, number: number) => day.steps.find(({ step }) => step === number);

describe('a plan that is edited', () => {
  it('takes a step in where the SOP has it', () => {
    expect(numbers(addStep(plan([4, 6, 19]), SOP, 16))).toEqual([4, 6, 16, 19]);
    expect(numbers(addStep(plan([4]), SOP, 19))).toEqual([4, 19]);
    expect(numbers(addStep(plan([4]), SOP, 1))).toEqual([1, 4]);
  });

  it('knows which steps of the SOP it leaves out', () => {
    const all = SOP.steps.map(({ number }) => number);
    expect(missingSteps(plan(all.slice(2)), SOP)).toEqual([1, 2]);
    expect(missingSteps(removeStep(plan(all), 5), SOP)).toEqual([5]);
  });

  it('moves listening along with teaching, and the JP with the minutes', () => {
    const shorter = setMinutes(plan([6, 7, 8]), SOP, 6, 90);
    expect(minutesOf(shorter)).toEqual([
      [6, 90],
      [7, 90],
      [8, 15],
    ]);
    expect(stepOf(shorter, 6)?.jp).toBe(2);
    expect(stepOf(shorter, 7)?.jp).toBe(0);
  });

  it('leaves a parallel step alone that already takes another time', () => {
    const apart = setMinutes(plan([9, 10]), SOP, 10, 135);
    const uneven = {
      ...apart,
      steps: apart.steps.with(1, { ...standardStep(SOP, 10), minutes: 60 }),
    };
    expect(minutesOf(setMinutes(uneven, SOP, 9, 90))).toEqual([
      [9, 90],
      [10, 60],
    ]);
  });

  it('keeps JP that were set by hand', () => {
    const byHand = describeStep(plan([6]), 6, { jp: 4 });
    expect(stepOf(setMinutes(byHand, SOP, 6, 90), 6)?.jp).toBe(4);
  });

  it('goes back to the mutu baku without losing its words', () => {
    const changed = describeStep(setMinutes(plan([6, 7]), SOP, 6, 45), 6, { topic: 'Kas' });
    expect(stepOf(restoreStandard(changed, SOP), 6)).toMatchObject({
      minutes: 135,
      jp: 3,
      topic: 'Kas',
    });
  });

  it('is the same only if nothing in it differs', () => {
    expect(isSamePlan(plan([4]), plan([4]))).toBe(true);
    expect(isSamePlan(plan([4]), plan([4], { room: 'Aula' }))).toBe(false);
    expect(isSamePlan(plan([4]), undefined)).toBe(false);
  });
});

describe('a plan that is copied', () => {
  const from = describeStep(
    setMinutes(plan([1, 4, 6, 7], { startMinute: 450, room: 'Aula' }), SOP, 6, 90),
    6,
    { topic: 'Kas', speaker: 'A' },
  );
  const to = describeStep(plan([4, 6, 7, 8], { dayId: 'day-2', date: '2026-11-25' }), 6, {
    topic: 'Aset',
    speaker: 'B',
  });

  it('gives hours, room and the minutes of common steps, and leaves the words', () => {
    const copy = copyPlan(from, to, { withSteps: false, withLessons: false });
    expect(copy).toMatchObject({
      dayId: 'day-2',
      date: '2026-11-25',
      startMinute: 450,
      room: 'Aula',
    });
    expect(minutesOf(copy)).toEqual([
      [4, 5],
      [6, 90],
      [7, 90],
      [8, 15],
    ]);
    expect(stepOf(copy, 6)).toMatchObject({ topic: 'Aset', speaker: 'B', jp: 2 });
  });

  it('gives the steps too, and words only where they are wanted', () => {
    const copy = copyPlan(from, to, { withSteps: true, withLessons: false });
    expect(numbers(copy)).toEqual([1, 4, 6, 7]);
    expect(stepOf(copy, 6)).toMatchObject({ topic: 'Aset', speaker: 'B' });
    const withWords = copyPlan(from, to, { withSteps: true, withLessons: true });
    expect(stepOf(withWords, 6)).toMatchObject({ topic: 'Kas', speaker: 'A' });
    const bare = plan([4], { dayId: 'day-3' });
    expect(stepOf(copyPlan(from, bare, { withSteps: true, withLessons: false }), 6)).toMatchObject({
      minutes: 90,
      topic: '',
    });
  });
});

describe('one more day', () => {
  it('follows the last one on a working day, without registration and tests', () => {
    const friday = setMinutes(
      plan([1, 4, 5, 6, 7], { date: '2026-11-27', room: 'Aula' }),
      SOP,
      6,
      90,
    );
    const next = planNextDay([friday, plan([4])], SOP, '2026-11-20', () => 'new');
    expect(next).toMatchObject({ dayId: 'new', date: '2026-11-30', room: 'Aula' });
    expect(numbers(next)).toEqual([4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19]);
    expect(stepOf(next, 6)).toMatchObject({ minutes: 90, jp: 2, topic: '' });
  });

  it('is a whole first day where there is none yet', () => {
    const first = planNextDay([], SOP, '2026-11-28', () => 'new');
    expect(first).toMatchObject({ date: '2026-11-30', startMinute: 480 });
    expect(first.steps).toHaveLength(19);
  });
});
