import type { LogEvent } from '../log/event';
import { isActive } from '../run/progress';
import type { ActivityState, Interval, StepRun } from '../state';
import { onDay } from './on-day';

export type ClockEvent = LogEvent<'GapExcluded' | 'ClockAdjusted'>;

export function evolveClock(state: ActivityState, event: ClockEvent): ActivityState {
  const change =
    event.type === 'GapExcluded'
      ? (run: StepRun) => exclude(run, event.payload)
      : (run: StepRun) => shift(run, event.payload.delta);
  return onDay(state, event.payload.dayId, (day) => ({
    ...day,
    runs: Object.fromEntries(
      Object.entries(day.runs).map(([step, run]) => [step, isActive(run) ? change(run) : run]),
    ),
  }));
}

/** What of the gap lies within the run counts as a pause; a pause that is open already has it. */
function exclude(run: StepRun, gap: Interval): StepRun {
  const from = Math.max(gap.from, run.startedAt ?? gap.to);
  const to = Math.min(gap.to, run.pausedAt ?? gap.to);
  return from < to ? { ...run, pauses: [...run.pauses, { from, to }] } : run;
}

/**
 * The system's clock was moved by `delta` ms: what runs is moved with it, so that its elapsed time
 * stays what it was. What was finished before keeps the times that the clock showed then.
 */
function shift(run: StepRun, delta: number): StepRun {
  return {
    ...run,
    ...(run.startedAt === undefined ? {} : { startedAt: run.startedAt + delta }),
    ...(run.pausedAt === undefined ? {} : { pausedAt: run.pausedAt + delta }),
    pauses: run.pauses.map(({ from, to }) => ({ from: from + delta, to: to + delta })),
  };
}
