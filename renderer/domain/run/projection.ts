import { blocksOf, scheduleDay } from '../activity/schedule';
import { instantOf, type Zone } from '../activity/zone';
import type { Sop } from '../sop/sop';
import { type DayState, runOf, type StepRun } from '../state';
import { isDayOver } from './day-over';
import { isActive } from './progress';
import { stepTiming } from './step-timing';

const MINUTE = 60_000;

export interface DayProjection {
  /** Epoch ms. */
  readonly plannedEnd: number;
  /** Epoch ms: when the day ends if everything left takes its planned time. */
  readonly projectedEnd: number;
}

/**
 * The longest path through what is left: what runs needs its remaining time, and a partner that
 * still waits its planned time beside it; blocks that wait follow one after the other, each as long
 * as its longest step. An archived day ended with its last step, whatever still waited.
 *
 * @param now epoch ms
 */
export function projectDay(day: DayState, sop: Sop, zone: Zone, now: number): DayProjection {
  const { plan } = day;
  const plannedEnd = instantOf(plan.date, scheduleDay(plan, sop).endMinute, zone);

  const runs = plan.steps.map(({ step }) => runOf(day, step));
  if (isDayOver(day)) {
    const finishes = runs.flatMap(({ finishedAt }) => finishedAt ?? []);
    const last = finishes.length > 0 ? Math.max(...finishes) : (day.archived?.at ?? now);
    return { plannedEnd, projectedEnd: last };
  }

  const plannedStart = instantOf(plan.date, plan.startMinute, zone);
  const isUntouched = runs.every(({ status }) => status === 'pending');
  const from = isUntouched ? Math.max(now, plannedStart) : now;
  let running = 0;
  let waiting = 0;
  for (const { steps } of blocksOf(plan.steps, sop)) {
    const left = Math.max(
      ...steps.map(({ step, minutes }) => leftOf(runOf(day, step), minutes, now)),
    );
    if (steps.some(({ step }) => isActive(runOf(day, step)))) running = Math.max(running, left);
    else waiting += left;
  }
  return { plannedEnd, projectedEnd: from + running + waiting };
}

/** Ms that a step still takes. */
function leftOf(run: StepRun, minutes: number, now: number): number {
  if (run.status === 'pending') return minutes * MINUTE;
  return isActive(run) ? Math.max(0, stepTiming(run, minutes, now).remaining) : 0;
}
