import { dateIn, type Zone } from '../activity/zone';
import { type DayState, type Interval, runOf } from '../state';
import { activeSteps } from './progress';
import { elapsedTime } from './step-timing';

const HOUR = 3_600_000;

/** So long that nobody means to go on without being asked. */
const LONG = 12 * HOUR;

/** A short sleep across midnight leaves no day behind. */
const OVERNIGHT = HOUR;

/** `count`: does the gap count? `stale`: is the day still on at all? */
export type GapQuestion = 'count' | 'stale';

/**
 * What has to be asked about a gap in a day; nothing where no answer would change a clock.
 *
 * @param now epoch ms
 */
export function gapQuestion(
  day: DayState,
  gap: Interval,
  zone: Zone,
  now: number,
): GapQuestion | undefined {
  if (day.archived || activeSteps(day).length === 0) return undefined;
  if (isLong(gap, zone)) return 'stale';
  return countsIn(day, gap, now).length > 0 ? 'count' : undefined;
}

/** SOP numbers of the active steps on whose clocks time of the gap counts. */
export function countsIn(day: DayState, gap: Interval, now: number): readonly number[] {
  return activeSteps(day).filter((step) => {
    const run = runOf(day, step);
    return elapsedTime({ ...run, pauses: [...run.pauses, gap] }, now) < elapsedTime(run, now);
  });
}

function isLong({ from, to }: Interval, zone: Zone): boolean {
  const isOvernight = dateIn(zone, from) !== dateIn(zone, to) && to - from >= OVERNIGHT;
  return isOvernight || to - from >= LONG;
}
