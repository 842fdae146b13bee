import { afterEach, describe, expect, it } from 'vitest';
import { instantOf } from '../../../renderer/domain/activity/zone';
import { formatClockIn } from '../../../renderer/domain/format/clock';
import { clockFigure, clocksOf } from '../../../renderer/domain/run/step-clock';
import { elapsedTime } from '../../../renderer/domain/run/step-timing';
import { runOf } from '../../../renderer/domain/state';
import { MINUTE, plannedActivity } from '../../helpers/recorded-activity';

const elapsedMinutes = (activity: ReturnType<typeof plannedActivity>, step: number) =>
  elapsedTime(runOf(activity.day, step), activity.now) / MINUTE;

describe('midnight', () => {
  /** Step 6 begins at 23.50 WIB. */
  function lateEvening() {
    const activity = plannedActivity();
    activity.now = instantOf('2026-11-24', 23 * 60 + 50, 'WIB');
    return activity.do({ type: 'start-steps', dayId: activity.dayId, steps: [6] });
  }

  it('is passed like any other minute', () => {
    expect(elapsedMinutes(lateEvening().wait(30), 6)).toBe(30);
  });

  it('can be the moment of a pause, and of its end', () => {
    const activity = lateEvening().wait(10);
    const on = { dayId: activity.dayId, steps: [6] };
    activity.do({ type: 'pause-steps', ...on });
    expect(formatClockIn(activity.now, 'WIB')).toBe('00.00 WIB');
    expect(elapsedMinutes(activity.wait(15), 6)).toBe(10);
    activity.do({ type: 'resume-steps', ...on });
    expect(elapsedMinutes(activity.wait(5), 6)).toBe(15);

    const other = lateEvening().wait(5);
    other
      .do({ type: 'pause-steps', ...on })
      .wait(5)
      .do({ type: 'resume-steps', ...on });
    expect(elapsedMinutes(other.wait(1), 6)).toBe(6);
  });

  it('can lie within a sleep that does not count', () => {
    const activity = lateEvening().wait(30);
    const { dayId, now } = activity;
    activity.do({ type: 'exclude-gap', dayId, from: now - 25 * MINUTE, to: now - 5 * MINUTE });
    expect(elapsedMinutes(activity, 6)).toBe(10);
  });
});

describe('the zone of the machine', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each([
    ['an hour ahead', 'Asia/Pontianak', 'Asia/Makassar'],
    ['an hour back', 'Asia/Jayapura', 'Asia/Makassar'],
    ['over the date line', 'Asia/Jakarta', 'Pacific/Honolulu'],
  ])('changed %s moves no elapsed time and no hour of the kegiatan', (_, from, to) => {
    process.env.TZ = from;
    const activity = plannedActivity();
    activity.do({ type: 'start-steps', dayId: activity.dayId, steps: [6] }).wait(40);
    const offset = new Date(activity.now).getTimezoneOffset();
    const shown = () => {
      const [clock] = clocksOf(activity.day, [6], activity.now);
      return {
        elapsed: elapsedMinutes(activity, 6),
        figure: clock && clockFigure(clock.timing),
        now: formatClockIn(activity.now, 'WIB'),
      };
    };
    const before = shown();
    process.env.TZ = to;
    expect(new Date(activity.now).getTimezoneOffset()).not.toBe(offset);
    expect(shown()).toEqual(before);
    expect(before).toEqual({ elapsed: 40, figure: '1.35.00', now: '08.40 WIB' });
  });
});
