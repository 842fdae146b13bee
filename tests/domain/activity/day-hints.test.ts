import { describe, expect, it } from 'vitest';
import { dayHintSentence, dayHints } from '../../../renderer/domain/activity/day-hints';
import type { DayPlan } from '../../../renderer/domain/activity/day-plan';
import { standardStep } from '../../../renderer/domain/activity/propose-days';
import { TECHNICAL_TRAINING as SOP } from '../../../renderer/domain/sop/technical-training';

/** Tuesday, from 08.00, with the mutu baku but for the given minutes. */
const plan = (
  steps: readonly number[],
  { minutes = {}, ...facts }: Partial<DayPlan> & { readonly minutes?: Record<number, number> } = {},
): DayPlan => ({
  dayId: 'day-1',
  date: '2026-11-24',
  startMinute: 480,
  room: '',
  ...facts,
  steps: steps.map((number) => ({
    ...standardStep(SOP, number),
    ...(minutes[number] === undefined ? {} : { minutes: minutes[number] }),
  })),
});

const kinds = (day: DayPlan) => dayHints(day, SOP).map(({ kind }) => kind);

describe('the hints of a day', () => {
  it('are none for a day with its break at noon that ends in time', () => {
    // 08.00 + 5 + 135 + 15 + 90 = 12.05
    expect(kinds(plan([4, 6, 7, 8, 17, 11, 12]))).toEqual([]);
  });

  it('name an end after 17.00, but not one at 17.00', () => {
    const day = (minutes: number) => plan([4, 17, 11, 18], { minutes: { 17: 235, 18: minutes } });
    expect(kinds(day(240))).toEqual([]);
    expect(dayHints(day(241), SOP)).toEqual([{ kind: 'ends-late', endMinute: 17 * 60 + 1 }]);
  });

  it('name an Ishoma that lies wholly outside of twelve to one', () => {
    const day = (before: number) => plan([4, 17, 11], { minutes: { 4: 0, 17: before } });
    expect(kinds(day(180))).toEqual(['break-off-midday']);
    expect(kinds(day(181))).toEqual([]);
    expect(kinds(day(299))).toEqual([]);
    expect(kinds(day(300))).toEqual(['break-off-midday']);
  });

  it('miss the Ishoma of a day that runs through noon, not of a morning', () => {
    expect(kinds(plan([4, 6, 7, 9, 10, 18]))).toEqual(['no-midday-break']);
    expect(kinds(plan([4, 6, 7]))).toEqual([]);
  });

  it('want ninety minutes on a Friday', () => {
    const friday = { date: '2026-11-27' };
    const steps = [4, 6, 7, 17, 11];
    expect(kinds(plan(steps, friday))).toEqual(['short-friday-break']);
    expect(kinds(plan(steps, { ...friday, minutes: { 11: 90 } }))).toEqual([]);
  });

  it('name a day on which nobody signs', () => {
    expect(kinds(plan([6, 7]))).toEqual(['no-session']);
  });

  it('are told with their hours', () => {
    expect(dayHintSentence({ kind: 'ends-late', endMinute: 1035 })).toBe(
      'Selesai 17.15, melewati 17.00.',
    );
  });
});
