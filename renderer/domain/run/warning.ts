import type { StepTiming } from './step-timing';

const MINUTE = 60_000;

/** How much is left, in three meanings; each is also shown as a word and a sign. */
export type Warning = 'calm' | 'soon' | 'over';

/**
 * Running out is the last tenth, or the last five minutes of a step that is long enough for them:
 * a third of it at most, and one minute where the whole step has five or less.
 */
export function warningOf({
  remaining,
  allotted,
}: Pick<StepTiming, 'remaining' | 'allotted'>): Warning {
  if (remaining <= 0) return 'over';
  const lead =
    allotted <= 5 * MINUTE ? MINUTE : Math.max(Math.min(5 * MINUTE, allotted / 3), allotted / 10);
  return remaining <= lead ? 'soon' : 'calm';
}

/** As `Warning`; `spent` is a step past its time on a day that ends no later than planned. */
export type ShownTone = Warning | 'spent';

/**
 * A step that takes longer alarms only where the day as a whole is late for it: where time was won
 * before, it is said and no more.
 *
 * @param lateMinutes of the day, as `dayEnd` tells them; positive is later than planned
 */
export function shownTone(tone: Warning, lateMinutes: number): ShownTone {
  return tone === 'over' && lateMinutes <= 0 ? 'spent' : tone;
}
