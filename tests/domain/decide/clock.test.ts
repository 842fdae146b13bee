import { describe, expect, it } from 'vitest';
import { elapsedTime } from '../../../renderer/domain/run/step-timing';
import { PENDING_RUN } from '../../../renderer/domain/state';
import { MINUTE, plannedActivity, type RecordedActivity } from '../../helpers/recorded-activity';

const elapsedMinutes = (activity: RecordedActivity, step: number): number =>
  elapsedTime(activity.day.runs[step] ?? PENDING_RUN, activity.now) / MINUTE;

describe('a gap that does not count', () => {
  it('is taken off every clock that ran through it, as far as it ran', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [6] }).wait(10);
    const asleepFrom = activity.now;
    activity.do({ type: 'start-steps', dayId, steps: [7] }).wait(60);
    activity.do({ type: 'exclude-gap', dayId, from: asleepFrom - 5 * MINUTE, to: activity.now });
    activity.wait(1);
    expect(elapsedMinutes(activity, 6)).toBe(6);
    expect(elapsedMinutes(activity, 7)).toBe(1);
  });

  it('does not count twice on a clock that was paused in it', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [6] }).wait(10);
    activity.do({ type: 'pause-steps', dayId, steps: [6] }).wait(30);
    activity.do({ type: 'exclude-gap', dayId, from: activity.now - 35 * MINUTE, to: activity.now });
    expect(elapsedMinutes(activity, 6)).toBe(5);
  });

  it('leaves finished steps alone', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [1] }).wait(10);
    activity.do({ type: 'finish-steps', dayId, steps: [1] });
    activity.do({ type: 'start-steps', dayId, steps: [2] }).wait(10);
    activity.do({ type: 'exclude-gap', dayId, from: activity.now - 20 * MINUTE, to: activity.now });
    expect(elapsedMinutes(activity, 1)).toBe(10);
  });

  it('is not recorded while nothing runs', () => {
    const activity = plannedActivity();
    const { dayId, now } = activity;
    expect(activity.attempt({ type: 'exclude-gap', dayId, from: now - MINUTE, to: now })).toEqual({
      code: 'nothing-to-do',
    });
  });

  it('cannot end before it begins, or in the future', () => {
    const activity = plannedActivity();
    const { dayId, now } = activity;
    const exclude = (from: number, to: number) =>
      activity.attempt({ type: 'exclude-gap', dayId, from, to });
    expect(exclude(now, now - MINUTE)).toEqual({ code: 'gap-reversed' });
    expect(exclude(now, now + MINUTE)).toEqual({ code: 'time-in-future' });
  });
});

describe('a clock of the system that was moved', () => {
  it.each([-60, -1, 1, 60])('by %i minutes moves no elapsed time', (minutes) => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [6] }).wait(10);
    activity.do({ type: 'pause-steps', dayId, steps: [6] }).wait(5);
    activity.do({ type: 'resume-steps', dayId, steps: [6] }).wait(10);
    activity.wait(minutes).do({ type: 'adjust-clock', dayId, delta: minutes * MINUTE });
    expect(elapsedMinutes(activity, 6)).toBe(20);
    activity.wait(3);
    expect(elapsedMinutes(activity, 6)).toBe(23);
  });

  it('keeps a pause that is open as long as it was', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [6] }).wait(10);
    activity.do({ type: 'pause-steps', dayId, steps: [6] }).wait(5);
    activity.wait(-60).do({ type: 'adjust-clock', dayId, delta: -60 * MINUTE });
    activity
      .wait(5)
      .do({ type: 'resume-steps', dayId, steps: [6] })
      .wait(1);
    expect(elapsedMinutes(activity, 6)).toBe(11);
  });

  it('is no act that undo would take back', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [6] }).wait(10);
    activity.wait(60).do({ type: 'adjust-clock', dayId, delta: 60 * MINUTE });
    activity.do({ type: 'undo', scope: dayId });
    expect(activity.day.runs[6]).toBeUndefined();
  });

  it('is not recorded while nothing runs', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    expect(activity.attempt({ type: 'adjust-clock', dayId, delta: MINUTE })).toEqual({
      code: 'nothing-to-do',
    });
  });
});
