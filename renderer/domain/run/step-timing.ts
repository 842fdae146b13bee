import type { Interval, StepRun } from '../state';

const MINUTE = 60_000;

/** All in ms; never negative but `remaining`, which is below zero in overrun. */
export interface StepTiming {
  readonly elapsed: number;
  /** Planned minutes with extensions. */
  readonly allotted: number;
  readonly remaining: number;
  readonly overrun: number;
}

/**
 * The clock of one step as a function of what was recorded and of *now*: pauses do not
 * count, overlaps of them count once, and a clock set back shows zero rather than less.
 *
 * @param minutes planned, without extensions
 * @param now epoch ms
 */
export function stepTiming(run: StepRun, minutes: number, now: number): StepTiming {
  const allotted = Math.max(0, (minutes + run.extensionMinutes) * MINUTE);
  const elapsed = elapsedTime(run, now);
  const remaining = allotted - elapsed;
  return { elapsed, allotted, remaining, overrun: Math.max(0, -remaining) };
}

/** Ms that counted for a step so far. */
export function elapsedTime(run: StepRun, now: number): number {
  if (run.startedAt === undefined) return 0;
  const from = run.startedAt;
  const to = run.finishedAt ?? Math.max(from, now);
  const open =
    run.pausedAt === undefined ? [] : [{ from: run.pausedAt, to: Math.max(run.pausedAt, now) }];
  const idle = disjoint([...run.pauses, ...open]);
  const lost = idle.reduce(
    (sum, gap) => sum + Math.max(0, Math.min(gap.to, to) - Math.max(gap.from, from)),
    0,
  );
  return Math.max(0, to - from - lost);
}

/**
 * Whole minutes that counted for a step, as papers and the rail write them: of a finished step the
 * difference of the times that the clock showed, less its pauses, so that `08.00–08.36` is 36 and
 * never 37; of a running one the full minutes so far.
 */
export function countedMinutes(run: StepRun, now: number): number {
  const elapsed = elapsedTime(run, now);
  const { startedAt, finishedAt } = run;
  if (startedAt === undefined || finishedAt === undefined) return Math.floor(elapsed / MINUTE);
  const shown = Math.floor(finishedAt / MINUTE) - Math.floor(startedAt / MINUTE);
  const idle = Math.max(0, finishedAt - startedAt - elapsed);
  return Math.max(0, shown - Math.round(idle / MINUTE));
}

/** The same time as intervals that neither touch nor overlap, in order. */
export function disjoint(intervals: readonly Interval[]): readonly Interval[] {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of intervals.toSorted((a, b) => a.from - b.from)) {
    if (to <= from) continue;
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}
