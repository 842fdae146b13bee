import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayPlan } from '../../../renderer/domain/activity/day-plan';
import {
  fitDay,
  proposeDays,
  standardStep,
  usualSteps,
} from '../../../renderer/domain/activity/propose-days';
import { blocksOf, scheduleDay } from '../../../renderer/domain/activity/schedule';
import { dateIn, instantOf, minuteIn } from '../../../renderer/domain/activity/zone';
import { findStep } from '../../../renderer/domain/sop/catalogue';
import { TECHNICAL_TRAINING as SOP } from '../../../renderer/domain/sop/technical-training';

const plan = (steps: readonly number[], startMinute = 480) => ({
  dayId: 'day-1',
  date: '2026-11-24',
  startMinute,
  room: '',
  steps: steps.map((step) => standardStep(SOP, step)),
});

const newId = () => 'day-1';

/** Lessons above one JP and group work above half an hour: what a fitted day could still lose. */
const shortenable = ({ steps }: Pick<DayPlan, 'steps'>) =>
  blocksOf(steps, SOP).filter(({ steps: block, minutes }) => {
    const isLesson = block.some(({ step }) => findStep(SOP, step).teaches);
    const isGroupWork = block.some(({ step }) => step === 17 || step === 18);
    return (isLesson && minutes >= 50) || (isGroupWork && minutes >= 35);
  });

describe('the schedule of a day', () => {
  it('runs parallel steps together and everything else one after the other', () => {
    const { steps, endMinute } = scheduleDay(plan([5, 6, 7, 8]), SOP);
    expect(steps.map(({ step, start, end }) => [step, start, end])).toEqual([
      [5, 480, 525],
      [6, 525, 660],
      [7, 525, 660],
      [8, 660, 675],
    ]);
    expect(endMinute).toBe(675);
  });

  it('counts both totals and the JP of what is taught', () => {
    const whole = scheduleDay(plan(SOP.steps.map((step) => step.number)), SOP);
    expect(whole).toMatchObject({ sopMinutes: 1215, wallClockMinutes: 810, jp: 9 });
  });

  it('joins a group only where its steps stand together', () => {
    expect(scheduleDay(plan([6, 8, 7]), SOP).wallClockMinutes).toBe(135 + 15 + 135);
  });
});

describe('the proposed days', () => {
  it('register and test first on the first day, and test last on the last', () => {
    expect(usualSteps(SOP, 0, 3)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19,
    ]);
    expect(usualSteps(SOP, 1, 3)).toEqual([4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19]);
    expect(usualSteps(SOP, 2, 3)).toEqual([4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
    expect(usualSteps(SOP, 0, 1)).toHaveLength(19);
  });

  it('take the mutu baku', () => {
    let ids = 0;
    const days = proposeDays(SOP, ['2026-11-24', '2026-11-25'], 480, () => `day-${++ids}`);
    expect(days.map((day) => day.dayId)).toEqual(['day-1', 'day-2']);
    expect(days[0]?.steps.find(({ step }) => step === 6)).toMatchObject({ minutes: 135, jp: 3 });
  });

  it('can be shortened to end by 17.00 without touching attendance, tests and breaks', () => {
    const whole = plan(SOP.steps.map((step) => step.number));
    const fitted = fitDay(whole, SOP, 17 * 60);
    expect(scheduleDay(fitted, SOP).endMinute).toBeLessThanOrEqual(17 * 60);
    for (const step of [1, 2, 3, 4, 5, 8, 11, 12, 15, 16, 19]) {
      expect(fitted.steps.find((planned) => planned.step === step)).toEqual(
        standardStep(SOP, step),
      );
    }
    const lessons = fitted.steps.filter((planned) => planned.jp > 0);
    for (const lesson of lessons) expect(lesson.minutes).toBe(lesson.jp * 45);
  });

  it('takes from a day no more than 17.00 asks for, whenever it starts', () => {
    const numbers = SOP.steps.map((step) => step.number);
    const someSteps = fc.subarray(numbers, { minLength: 1 });
    const starts = fc.integer({ min: 300, max: 900 });
    fc.assert(
      fc.property(someSteps, starts, (steps, startMinute) => {
        const whole = { ...plan(steps), startMinute };
        const fitted = fitDay(whole, SOP, 17 * 60);
        const before = scheduleDay(whole, SOP).endMinute;
        const after = scheduleDay(fitted, SOP).endMinute;
        if (before <= 17 * 60) expect(fitted).toEqual(whole);
        else if (after > 17 * 60) expect(shortenable(fitted)).toEqual([]);
        else expect(after).toBeGreaterThan(17 * 60 - 5);
        for (const [index, { minutes }] of fitted.steps.entries()) {
          expect(minutes).toBeGreaterThan(0);
          expect(minutes).toBeLessThanOrEqual(whole.steps[index]?.minutes ?? 0);
        }
      }),
    );
  });

  it('keeps whole JP while group work can give the rest', () => {
    const [, second] = proposeDays(SOP, ['2026-11-24', '2026-11-25', '2026-11-26'], 450, newId);
    const fitted = second && fitDay(second, SOP, 17 * 60);
    expect(fitted && scheduleDay(fitted, SOP)).toMatchObject({ endMinute: 17 * 60, jp: 8 });
    expect(fitted?.steps.find(({ step }) => step === 17)?.minutes).toBe(65);
  });

  it('never shortens a step below zero that was planned shorter than the one beside it', () => {
    const whole = plan(SOP.steps.map((step) => step.number));
    const uneven = {
      ...whole,
      steps: whole.steps.map((planned) =>
        planned.step === 7 ? { ...planned, minutes: 20 } : planned,
      ),
    };
    const fitted = fitDay(uneven, SOP, 17 * 60);
    expect(fitted.steps.find(({ step }) => step === 7)?.minutes).toBe(20);
    expect(fitted.steps.find(({ step }) => step === 6)?.minutes).toBe(45);
  });

  it('leaves a day alone that ends in time', () => {
    const short = plan([4, 6, 7, 8]);
    expect(fitDay(short, SOP, 17 * 60)).toEqual(short);
  });
});

describe('the zones', () => {
  it('give back the date and minute of an instant', () => {
    const date = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        date,
        fc.nat(1439),
        fc.constantFrom('WIB', 'WITA', 'WIT'),
        (day, minute, zone) => {
          const text = day.toISOString().slice(0, 10);
          const instant = instantOf(text, minute, zone);
          expect([dateIn(zone, instant), minuteIn(zone, instant)]).toEqual([text, minute]);
        },
      ),
    );
  });

  it('put midnight in Jakarta at 17.00 of the day before in UTC', () => {
    expect(new Date(instantOf('2026-11-24', 0, 'WIB')).toISOString()).toBe(
      '2026-11-23T17:00:00.000Z',
    );
  });
});
