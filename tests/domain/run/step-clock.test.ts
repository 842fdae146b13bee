import { describe, expect, it } from 'vitest';
import { clockFigure, clocksOf } from '../../../renderer/domain/run/step-clock';
import { MINUTE, MORNING, plannedActivity } from '../../helpers/recorded-activity';

const SECOND = 1000;

describe('the clocks of a block', () => {
  it('are one for steps that started together', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [6, 7] }).wait(60);
    const clocks = clocksOf(activity.day, [6, 7], activity.now);
    expect(clocks).toHaveLength(1);
    expect(clocks[0]).toMatchObject({
      steps: [6, 7],
      status: 'running',
      tone: 'calm',
      endsAt: MORNING + 135 * MINUTE,
    });
  });

  it('part when one of them is paused or extended', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [6, 7] }).wait(60);
    activity.do({ type: 'extend-steps', dayId, steps: [7], minutes: 5 });
    const steps = () => clocksOf(activity.day, [6, 7], activity.now).map((clock) => clock.steps);
    expect(steps()).toEqual([[6], [7]]);
    activity.do({ type: 'extend-steps', dayId, steps: [6], minutes: 5 });
    expect(steps()).toEqual([[6, 7]]);
    activity.do({ type: 'pause-steps', dayId, steps: [6] });
    expect(steps()).toEqual([[6], [7]]);
  });

  it('leave out what waits or is done', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [6, 7] });
    activity.do({ type: 'finish-steps', dayId, steps: [7] });
    expect(clocksOf(activity.day, [6, 7, 8], activity.now).map(({ steps }) => steps)).toEqual([
      [6],
    ]);
  });

  it('do not say when they end while they are paused', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [8] }).wait(5);
    activity.do({ type: 'pause-steps', dayId, steps: [8] }).wait(20);
    expect(clocksOf(activity.day, [8], activity.now)).toMatchObject([
      {
        status: 'paused',
        pausedAt: MORNING + 5 * MINUTE,
        endsAt: undefined,
        timing: { remaining: 10 * MINUTE },
      },
    ]);
  });

  it('move their end by pauses and extensions', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [8] }).wait(5);
    activity.do({ type: 'pause-steps', dayId, steps: [8] }).wait(3);
    activity.do({ type: 'resume-steps', dayId, steps: [8] });
    activity.do({ type: 'extend-steps', dayId, steps: [8], minutes: 5 }).wait(1);
    expect(clocksOf(activity.day, [8], activity.now)[0]?.endsAt).toBe(MORNING + 23 * MINUTE);
  });
});

describe('the figure of a clock', () => {
  it('shows consecutive seconds, down to zero and up again, whatever the fraction of the start', () => {
    for (const fraction of [0, 1, 400, 999]) {
      const activity = plannedActivity();
      const { dayId } = activity;
      activity.now += fraction;
      activity.do({ type: 'start-steps', dayId, steps: [1] });
      const shown: string[] = [];
      // The first whole second after the start, and every one until a minute after the end.
      for (let second = 1; second <= 6 * 60; second++) {
        const [clock] = clocksOf(activity.day, [1], MORNING + second * SECOND);
        if (clock) shown.push(`${clock.tone === 'over' ? '+' : ''}${clockFigure(clock.timing)}`);
      }
      const down = Array.from({ length: 5 * 60 + 1 }, (_, index) => 5 * 60 - index);
      const expected = [
        ...down.slice(fraction === 0 ? 1 : 0, -1).map(clockText),
        ...Array.from({ length: 61 }, (_, index) => `+${clockText(index)}`),
      ];
      expect(shown).toEqual(expected.slice(0, shown.length));
      expect(shown).toHaveLength(360);
    }
  });

  const clockText = (seconds: number) =>
    `${String(Math.floor(seconds / 60)).padStart(2, '0')}.${String(seconds % 60).padStart(2, '0')}`;
});
