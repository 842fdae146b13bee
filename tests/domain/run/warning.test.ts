import { describe, expect, it } from 'vitest';
import { dayTone } from '../../../renderer/domain/run/day-tone';
import { dueWarnings, seenWarnings } from '../../../renderer/domain/run/due-warnings';
import { clocksOf } from '../../../renderer/domain/run/step-clock';
import { shownTone, warningOf } from '../../../renderer/domain/run/warning';
import { TECHNICAL_TRAINING as SOP } from '../../../renderer/domain/sop/technical-training';
import { MINUTE, plannedActivity } from '../../helpers/recorded-activity';

const SECOND = 1000;

describe('the warning of a clock', () => {
  it.each([
    [135, 13.5],
    [50, 5],
    [15, 5],
    [9, 3],
    [5, 1],
    [4, 1],
  ])('of %d minutes begins when %d are left', (minutes, lead) => {
    const allotted = minutes * MINUTE;
    expect(warningOf({ remaining: lead * MINUTE + 1, allotted })).toBe('calm');
    expect(warningOf({ remaining: lead * MINUTE, allotted })).toBe('soon');
    expect(warningOf({ remaining: 1, allotted })).toBe('soon');
  });

  it('is over from the moment the time is up', () => {
    expect(warningOf({ remaining: 0, allotted: 5 * MINUTE })).toBe('over');
    expect(warningOf({ remaining: -SECOND, allotted: 5 * MINUTE })).toBe('over');
    expect(warningOf({ remaining: 0, allotted: 0 })).toBe('over');
  });
});

describe('warnings that are due', () => {
  function running() {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [6, 7] });
    const clocks = () => clocksOf(activity.day, [6, 7, 8], activity.now);
    return { activity, dayId, clocks };
  }

  it('are told once, when the time runs out and when it has run out', () => {
    const { activity, clocks } = running();
    let seen = seenWarnings(clocks());
    const told: string[] = [];
    for (let minute = 1; minute <= 150; minute++) {
      activity.wait(1);
      told.push(...dueWarnings(seen, clocks()).map(({ sentence }) => `${minute}: ${sentence}`));
      seen = seenWarnings(clocks());
    }
    expect(told).toEqual([
      '122: Langkah 6 dan 7 hampir habis, sisa 13 menit.',
      '135: Waktu langkah 6 dan 7 habis.',
    ]);
  });

  it('are told again after an extension was used up', () => {
    const { activity, dayId, clocks } = running();
    activity.wait(134);
    let seen = seenWarnings(clocks());
    activity.do({ type: 'extend-steps', dayId, steps: [6, 7], minutes: 30 });
    expect(dueWarnings(seen, clocks())).toEqual([]);
    seen = seenWarnings(clocks());
    activity.wait(20);
    expect(dueWarnings(seen, clocks())).toHaveLength(1);
  });

  it('are not told of a clock that was over when the screen opened, nor of one that is paused', () => {
    const { activity, dayId, clocks } = running();
    const seen = seenWarnings(clocks());
    activity.wait(140);
    expect(dueWarnings(new Map(), clocks())).toEqual([]);
    activity.do({ type: 'pause-steps', dayId, steps: [6, 7] });
    expect(dueWarnings(seen, clocks())).toEqual([]);
  });
});

describe('a step past its time', () => {
  const toneAfter = (activity: ReturnType<typeof plannedActivity>, minutes: number) => {
    activity.wait(minutes);
    const [clock] = clocksOf(activity.day, [6, 7], activity.now);
    return clock && dayTone(clock.tone, activity.day, SOP, 'WIB', activity.now);
  };
  const lessonOf = (activity: ReturnType<typeof plannedActivity>) =>
    activity.day.plan.steps.find(({ step }) => step === 6)?.minutes ?? 0;

  it('alarms nobody while the day as a whole ends no later than planned', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    // Everything before was left out, so that far more time is won than the lesson can lose.
    activity.do({ type: 'skip-steps', dayId, steps: [1, 2, 3, 4, 5], reason: 'Sudah' });
    activity.do({ type: 'start-steps', dayId, steps: [6, 7] });
    const minutes = lessonOf(activity);
    expect(toneAfter(activity, minutes + 1)).toBe('spent');
    // The 130 minutes of steps 1 to 5 are what was won.
    expect(toneAfter(activity, 128)).toBe('spent');
    expect(toneAfter(activity, 3)).toBe('over');
  });

  it('alarms where the day is late by it', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.wait(130).do({ type: 'start-steps', dayId, steps: [6, 7] });
    expect(toneAfter(activity, lessonOf(activity) + 2)).toBe('over');
  });

  it('changes nothing before the time is up', () => {
    expect([shownTone('calm', -10), shownTone('soon', -10), shownTone('soon', 10)]).toEqual([
      'calm',
      'soon',
      'soon',
    ]);
  });
});
