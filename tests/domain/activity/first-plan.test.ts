import { describe, expect, it } from 'vitest';
import { dayHints } from '../../../renderer/domain/activity/day-hints';
import { longestDay, planFirstDays } from '../../../renderer/domain/activity/first-plan';
import { scheduleDay } from '../../../renderer/domain/activity/schedule';
import { TECHNICAL_TRAINING as SOP } from '../../../renderer/domain/sop/technical-training';

const plan = (dates: readonly string[], isFitted: boolean) => {
  let ids = 0;
  const newId = () => `day-${++ids}`;
  return planFirstDays({ dates, startMinute: 480, isFitted }, SOP, newId);
};

describe('the first plan of a kegiatan', () => {
  it('puts registration on the earliest date, in whatever order dates were chosen', () => {
    const days = plan(['2026-11-26', '2026-11-24'], false);
    expect(days.map(({ date, steps }) => [date, steps[0]?.step])).toEqual([
      ['2026-11-24', 1],
      ['2026-11-26', 4],
    ]);
  });

  it('keeps the mutu baku, or ends every day by 17.00', () => {
    const dates = ['2026-11-24', '2026-11-25', '2026-11-26'];
    const ends = (isFitted: boolean) =>
      plan(dates, isFitted).map((day) => scheduleDay(day, SOP).endMinute);
    expect(Math.min(...ends(false))).toBeGreaterThan(17 * 60);
    expect(Math.max(...ends(true))).toBeLessThanOrEqual(17 * 60);
  });

  it('gives an office nothing to look at again, Friday included', () => {
    const week = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'];
    expect(plan(week, true).map((day) => dayHints(day, SOP))).toEqual([[], [], [], [], []]);
    expect(plan(week, false).flatMap((day) => dayHints(day, SOP))).not.toEqual([]);
  });

  it('knows its longest day by the clock', () => {
    expect(longestDay(plan(['2026-11-24'], false), SOP)).toMatchObject({
      sopMinutes: 1215,
      wallClockMinutes: 810,
      endMinute: 480 + 810,
    });
    const [first] = plan(['2026-11-24', '2026-11-25'], false);
    const longest = longestDay(plan(['2026-11-24', '2026-11-25'], false), SOP);
    expect(longest).toEqual(first && scheduleDay(first, SOP));
    expect(longestDay([], SOP)).toBeUndefined();
  });
});
