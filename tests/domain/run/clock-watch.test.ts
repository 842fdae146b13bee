import { describe, expect, it } from 'vitest';
import {
  type ClockReading,
  compareReadings,
  compareWithSign,
  isAsleepBetween,
} from '../../../renderer/domain/run/clock-watch';
import { MINUTE, MORNING } from '../../helpers/recorded-activity';

const SECOND = 1000;
const HOUR = 60 * MINUTE;

const before: ClockReading = { wall: MORNING, mono: 5000.25 };

/** The next reading, when both clocks have gone on by so much. */
const later = (wall: number, mono = wall): ClockReading => ({
  wall: before.wall + wall,
  mono: before.mono + mono,
});

describe('two readings of a watch', () => {
  it.each([
    ['a second', SECOND],
    ['a hidden tab, woken once a minute', MINUTE],
    ['a minute and a half', 90 * SECOND],
  ])('find nothing after %s', (_, passed) => {
    expect(compareReadings(before, later(passed), false)).toEqual([]);
  });

  it.each([
    ['8 minutes', 8 * MINUTE],
    ['2 hours', 2 * HOUR],
    ['a night', 14 * HOUR],
  ])('find a sleep of %s through which both clocks went on', (_, passed) => {
    expect(compareReadings(before, later(passed), false)).toEqual([
      { kind: 'gap', from: MORNING, to: MORNING + passed, cause: 'sleep' },
    ]);
  });

  it.each([[-HOUR], [-MINUTE], [-2 * SECOND], [2 * SECOND], [MINUTE]])(
    'find a clock that was set by %i ms',
    (delta) => {
      expect(compareReadings(before, later(SECOND + delta, SECOND), false)).toEqual([
        { kind: 'clock-moved', delta },
      ]);
    },
  );

  it('leave a difference below a second alone', () => {
    for (const delta of [-900, 900]) {
      expect(compareReadings(before, later(SECOND + delta, SECOND), false)).toEqual([]);
    }
  });

  it('cannot tell a long leap forward from a sleep that stopped the other clock', () => {
    expect(compareReadings(before, later(HOUR, SECOND), false)).toEqual([
      { kind: 'gap', from: MORNING, to: MORNING + HOUR, cause: 'sleep-or-clock' },
    ]);
  });

  it('know a sleep that the desktop announced, and pass over one that is too short to ask', () => {
    expect(compareReadings(before, later(100 * SECOND, SECOND), true)).toEqual([
      { kind: 'gap', from: MORNING, to: MORNING + 100 * SECOND, cause: 'sleep' },
    ]);
    expect(compareReadings(before, later(60 * SECOND, SECOND), true)).toEqual([]);
  });

  it('take a clock set back for that, whatever the desktop announced', () => {
    expect(compareReadings(before, later(SECOND - MINUTE, SECOND), true)).toEqual([
      { kind: 'clock-moved', delta: -MINUTE },
    ]);
  });

  it('tell a gap on the clock as it is now, when it was also set meanwhile', () => {
    const reading = later(8 * MINUTE - HOUR, 8 * MINUTE);
    expect(compareReadings(before, reading, false)).toEqual([
      { kind: 'clock-moved', delta: -HOUR },
      { kind: 'gap', from: MORNING - HOUR, to: reading.wall, cause: 'sleep' },
    ]);
  });

  it('give whole ms, though one clock knows fractions', () => {
    const [finding] = compareReadings(before, { wall: MORNING + 61_000, mono: 6000.9 }, false);
    expect(finding).toEqual({ kind: 'clock-moved', delta: 59_999 });
  });
});

describe('the last sign of life', () => {
  it('asks for nothing after a restart', () => {
    expect(compareWithSign(MORNING, MORNING)).toEqual([]);
    expect(compareWithSign(MORNING, MORNING + 2 * MINUTE)).toEqual([]);
  });

  it('begins a gap that ends now', () => {
    const now = MORNING + 25 * HOUR;
    expect(compareWithSign(MORNING, now)).toEqual([
      { kind: 'gap', from: MORNING, to: now, cause: 'closed' },
    ]);
  });

  it('that lies ahead means a clock that was set back meanwhile', () => {
    expect(compareWithSign(MORNING, MORNING - HOUR)).toEqual([
      { kind: 'clock-moved', delta: -HOUR },
    ]);
    expect(compareWithSign(MORNING, MORNING - 500)).toEqual([]);
  });
});

describe('an announced sleep', () => {
  const reading = (seconds: number) => later(seconds * SECOND);
  const asleep = (from: number, to?: number) => ({
    suspendedAt: MORNING + from * SECOND,
    resumedAt: to === undefined ? undefined : MORNING + to * SECOND,
  });

  it('counts where it lies between the readings, also when it was not announced as ended', () => {
    expect(isAsleepBetween(asleep(0.5, 60), before, reading(61))).toBe(true);
    expect(isAsleepBetween(asleep(-1, 60), before, reading(61))).toBe(true);
    expect(isAsleepBetween(asleep(0.5), before, reading(61))).toBe(true);
  });

  it('does not count where it lies elsewhere', () => {
    expect(isAsleepBetween(undefined, before, reading(61))).toBe(false);
    expect(isAsleepBetween(asleep(-60, -10), before, reading(61))).toBe(false);
    expect(isAsleepBetween(asleep(70, 80), before, reading(61))).toBe(false);
  });
});
