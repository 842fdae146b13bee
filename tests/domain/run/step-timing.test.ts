import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countedMinutes,
  disjoint,
  elapsedTime,
  stepTiming,
} from '../../../renderer/domain/run/step-timing';
import { type Interval, PENDING_RUN, type StepRun } from '../../../renderer/domain/state';
import { MINUTE, MORNING, plannedActivity } from '../../helpers/recorded-activity';

const running = (run: Partial<StepRun> = {}): StepRun => ({
  ...PENDING_RUN,
  status: 'running',
  startedAt: MORNING,
  ...run,
});

describe('the clock of a step', () => {
  it('counts nothing before it was started', () => {
    expect(stepTiming(PENDING_RUN, 15, MORNING)).toEqual({
      elapsed: 0,
      allotted: 15 * MINUTE,
      remaining: 15 * MINUTE,
      overrun: 0,
    });
  });

  it('ignores extensions in the elapsed time and adds them to the allotted time', () => {
    const timing = stepTiming(running({ extensionMinutes: 5 }), 15, MORNING + 16 * MINUTE);
    expect(timing).toMatchObject({ elapsed: 16 * MINUTE, remaining: 4 * MINUTE, overrun: 0 });
  });

  it('never allots less than nothing when it was shortened too much', () => {
    const timing = stepTiming(running({ extensionMinutes: -20 }), 15, MORNING + MINUTE);
    expect(timing).toMatchObject({ allotted: 0, remaining: -MINUTE, overrun: MINUTE });
  });

  it('is frozen while paused', () => {
    const run = running({ status: 'paused', pausedAt: MORNING + 10 * MINUTE });
    expect(elapsedTime(run, MORNING + 10 * MINUTE)).toBe(10 * MINUTE);
    expect(elapsedTime(run, MORNING + 300 * MINUTE)).toBe(10 * MINUTE);
  });

  it('subtracts several pauses', () => {
    const pauses = [
      { from: MORNING + 5 * MINUTE, to: MORNING + 8 * MINUTE },
      { from: MORNING + 20 * MINUTE, to: MORNING + 22 * MINUTE },
    ];
    expect(elapsedTime(running({ pauses }), MORNING + 30 * MINUTE)).toBe(25 * MINUTE);
  });

  it('counts the overlap of two pauses once', () => {
    const pauses = [
      { from: MORNING + 5 * MINUTE, to: MORNING + 15 * MINUTE },
      { from: MORNING + 10 * MINUTE, to: MORNING + 20 * MINUTE },
    ];
    expect(elapsedTime(running({ pauses }), MORNING + 30 * MINUTE)).toBe(15 * MINUTE);
  });

  it('shows zero rather than less when the clock was set back', () => {
    expect(elapsedTime(running(), MORNING - 60 * MINUTE)).toBe(0);
  });

  it('crosses midnight without noticing', () => {
    const startedAt = Date.parse('2026-11-24T16:50:00Z');
    expect(elapsedTime(running({ startedAt }), startedAt + 30 * MINUTE)).toBe(30 * MINUTE);
  });

  it('runs out at once when it has zero minutes', () => {
    expect(stepTiming(running(), 0, MORNING)).toMatchObject({ allotted: 0, remaining: 0 });
  });

  it('shows 60 consecutive seconds, none skipped', () => {
    const shown = Array.from({ length: 60 }, (_, second) =>
      Math.ceil(stepTiming(running(), 15, MORNING + second * 1000 + 7).remaining / 1000),
    );
    expect(shown).toEqual(Array.from({ length: 60 }, (_, second) => 900 - second));
  });

  it('makes intervals disjoint without losing or inventing time', () => {
    const interval = fc
      .tuple(fc.nat(100), fc.nat(20))
      .map(([from, length]): Interval => ({ from, to: from + length }));
    fc.assert(
      fc.property(fc.array(interval), (intervals) => {
        const covered = (list: readonly Interval[]) =>
          Array.from({ length: 130 }, (_, t) => list.some(({ from, to }) => from <= t && t < to));
        const merged = disjoint(intervals);
        expect(covered(merged)).toEqual(covered(intervals));
        for (const [index, { from }] of merged.entries()) {
          expect(from).toBeGreaterThan(merged[index - 1]?.to ?? -1);
        }
      }),
    );
  });
});

describe('the minutes on paper', () => {
  it('are the difference of the times printed beside them', () => {
    const run = running({
      startedAt: MORNING + 5_000,
      finishedAt: MORNING + 36 * MINUTE + 55_000,
      status: 'finished',
    });
    expect(countedMinutes(run, MORNING)).toBe(36);
  });

  it('leave pauses out, and are full minutes while the step runs', () => {
    const pauses = [{ from: MORNING + 5 * MINUTE, to: MORNING + 8 * MINUTE }];
    const finishedAt = MORNING + 20 * MINUTE;
    expect(countedMinutes(running({ pauses, finishedAt, status: 'finished' }), MORNING)).toBe(17);
    expect(countedMinutes(running(), MORNING + 2 * MINUTE - 1)).toBe(1);
  });
});

describe('a step as it was recorded', () => {
  it('does not count the pause when it is resumed', () => {
    const activity = plannedActivity();
    const on = { dayId: activity.dayId, steps: [1] };
    activity.do({ type: 'start-steps', ...on });
    activity.wait(2).do({ type: 'pause-steps', ...on });
    activity.wait(30).do({ type: 'resume-steps', ...on });
    activity.wait(1);
    expect(elapsedTime(activity.day.runs[1] ?? PENDING_RUN, activity.now)).toBe(3 * MINUTE);
  });

  it('does not count the time between its finish and its reopening', () => {
    const activity = plannedActivity();
    const on = { dayId: activity.dayId, steps: [1] };
    activity.do({ type: 'start-steps', ...on });
    activity.wait(4).do({ type: 'finish-steps', ...on });
    activity.wait(60).do({ type: 'reopen-steps', ...on });
    activity.wait(1);
    expect(elapsedTime(activity.day.runs[1] ?? PENDING_RUN, activity.now)).toBe(5 * MINUTE);
  });

  it('still runs when the application is opened 25 hours later', () => {
    const activity = plannedActivity();
    activity.do({ type: 'start-steps', dayId: activity.dayId, steps: [6] }).wait(25 * 60);
    const timing = stepTiming(activity.day.runs[6] ?? PENDING_RUN, 135, activity.now);
    expect(timing.elapsed).toBe(25 * 60 * MINUTE);
    expect(timing.overrun).toBe((25 * 60 - 135) * MINUTE);
  });
});
