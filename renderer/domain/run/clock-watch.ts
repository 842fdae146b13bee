import type { Interval } from '../state';

/** What two clocks of the machine said in the same breath. */
export interface ClockReading {
  /** The system's clock, epoch ms: can be set. */
  readonly wall: number;
  /** A clock that nobody can set, ms since the page was opened; some machines stop it in sleep. */
  readonly mono: number;
}

/** `sleep-or-clock`: asleep, or the clock was set forward; the machine cannot tell which. */
export type GapCause = 'sleep' | 'sleep-or-clock' | 'closed';

/** Time that the application did not see. */
export interface Gap extends Interval {
  readonly cause: GapCause;
}

export type ClockFinding =
  /** The system's clock was set by `delta` whole ms. */
  { readonly kind: 'clock-moved'; readonly delta: number } | ({ readonly kind: 'gap' } & Gap);

/** A sleep of the machine as the system announced it, epoch ms; not yet resumed while it wakes up. */
export interface Suspension {
  readonly suspendedAt: number;
  readonly resumedAt: number | undefined;
}

/** Some machines wake for a moment while nobody is there. */
const MOMENT = 60_000;

/** Both clocks are read at once, so that whatever they disagree by was done to one of them. */
const AGREEMENT = 1000;

/** A hidden tab is woken once a minute; beyond that nothing was running at all. */
const LONGEST_SILENCE = 90_000;

/** A clock that is put right is put right by less; a longer leap is asked about. */
const LONGEST_CORRECTION = 120_000;

/** A restart takes less than this. */
const LONGEST_RESTART = 120_000;

/**
 * What happened between two readings of a watch that ticks every second: nothing, a clock that was
 * set, a sleep, or both, in the order in which they are to be dealt with. A gap is told in terms of
 * the clock as it is now.
 *
 * @param hasSlept the desktop announced a sleep in between
 */
export function compareReadings(
  before: ClockReading,
  after: ClockReading,
  hasSlept: boolean,
): readonly ClockFinding[] {
  const { wall: from } = before;
  const { wall: to } = after;
  const passed = after.mono - before.mono;
  const ahead = Math.round(to - from - passed);
  // The other clock stood still while the machine slept: the time has really passed.
  if (ahead > LONGEST_CORRECTION || (ahead > AGREEMENT && hasSlept)) {
    const cause = hasSlept ? 'sleep' : 'sleep-or-clock';
    return to - from > LONGEST_SILENCE ? [{ kind: 'gap', from, to, cause }] : [];
  }
  const delta = Math.abs(ahead) > AGREEMENT ? ahead : 0;
  return [
    ...(delta === 0 ? [] : [{ kind: 'clock-moved', delta } as const]),
    ...(passed > LONGEST_SILENCE
      ? [{ kind: 'gap', from: from + delta, to, cause: 'sleep' } as const]
      : []),
  ];
}

/**
 * What happened since the application last showed a sign of life: a gap if it was longer than a
 * restart; a clock that was set back if the sign lies ahead, because nothing is known of how long
 * it was closed then.
 *
 * @param sign epoch ms of this machine
 * @param now epoch ms
 */
export function compareWithSign(sign: number, now: number): readonly ClockFinding[] {
  if (now < sign - AGREEMENT) return [{ kind: 'clock-moved', delta: now - sign }];
  return now - sign > LONGEST_RESTART
    ? [{ kind: 'gap', from: sign, to: now, cause: 'closed' }]
    : [];
}

/** Whether the machine was asleep at any moment between two readings. */
export function isAsleepBetween(
  suspension: Suspension | undefined,
  before: ClockReading,
  after: ClockReading,
): boolean {
  if (!suspension) return false;
  const { suspendedAt, resumedAt = Number.POSITIVE_INFINITY } = suspension;
  return suspendedAt <= after.wall && resumedAt >= before.wall;
}

/** One gap of two that only a moment parts, so that a restless night is asked about once. */
export function joinGaps(former: Gap, next: Gap): Gap | undefined {
  if (next.from - former.to > MOMENT || next.to < former.from) return undefined;
  return { from: former.from, to: Math.max(former.to, next.to), cause: next.cause };
}
