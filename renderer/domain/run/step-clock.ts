import { formatDuration } from '../format/duration';
import { type DayState, runOf } from '../state';
import { isActive } from './progress';
import { type StepTiming, stepTiming } from './step-timing';
import { type Warning, warningOf } from './warning';

const SECOND = 1000;

/** A clock as it is shown: steps whose clocks agree share one. */
export interface StepClock {
  readonly steps: readonly number[];
  readonly status: 'running' | 'paused';
  readonly timing: StepTiming;
  readonly tone: Warning;
  /** Epoch ms at which the time is up; unknown while paused. */
  readonly endsAt: number | undefined;
  readonly startedAt: number;
  /** Epoch ms; set while paused. */
  readonly pausedAt: number | undefined;
  readonly extensionMinutes: number;
}

/**
 * The clocks that run or are paused among some steps.
 *
 * @param now epoch ms
 */
export function clocksOf(
  day: DayState,
  steps: readonly number[],
  now: number,
): readonly StepClock[] {
  const clocks: StepClock[] = [];
  for (const { step, minutes } of day.plan.steps) {
    const run = runOf(day, step);
    if (!steps.includes(step) || !isActive(run) || run.startedAt === undefined) continue;
    const timing = stepTiming(run, minutes, now);
    const clock: StepClock = {
      steps: [step],
      status: run.status === 'paused' ? 'paused' : 'running',
      timing,
      tone: warningOf(timing),
      endsAt: run.status === 'paused' ? undefined : now + timing.remaining,
      startedAt: run.startedAt,
      pausedAt: run.pausedAt,
      extensionMinutes: run.extensionMinutes,
    };
    const twin = clocks.findIndex((other) => agree(other, clock));
    const shared = clocks[twin];
    if (shared) clocks[twin] = { ...shared, steps: [...shared.steps, step] };
    else clocks.push(clock);
  }
  return clocks;
}

/**
 * The figure of a clock: counts down to `00.00`, then up. A second that has begun still counts
 * down, so that `00.00` is shown when the time is up and not a second before.
 */
export function clockFigure({ remaining, overrun }: StepTiming): string {
  if (remaining <= 0) return formatDuration(overrun);
  return formatDuration(Math.ceil(remaining / SECOND) * SECOND);
}

function agree(a: StepClock, b: StepClock): boolean {
  return (
    a.status === b.status &&
    a.startedAt === b.startedAt &&
    a.pausedAt === b.pausedAt &&
    a.timing.elapsed === b.timing.elapsed &&
    a.timing.allotted === b.timing.allotted
  );
}
