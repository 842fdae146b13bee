import { blocksOf, scheduleDay } from '../activity/schedule';
import { instantOf, type Zone } from '../activity/zone';
import type { Sop } from '../sop/sop';
import { type DayState, runOf } from '../state';
import { isActive } from './progress';
import { stepTiming } from './step-timing';

const MINUTE = 60_000;

export interface DayProjection {
  /** Epoch ms. */
  readonly plannedEnd: number;
  /** Epoch ms: when the day ends if everything left takes its planned time. */
  readonly projectedEnd: number;
  /** Whole minutes; positive is later than planned, negative earlier. */
  readonly lateMinutes: number;
}

/**
 * The longest path through what is left: what runs needs its remaining time, blocks that wait
 * follow one after the other, each as long as its longest step.
 *
 * @param now epoch ms
 */
export function projectDay(day: DayState, sop: Sop, zone: Zone, now: number): DayProjection {
  const { plan } = day;
  const schedule = scheduleDay(plan, sop);
  const plannedEnd = instantOf(plan.date, schedule.endMinute, zone);

  const runs = plan.steps.map((planned) => ({
    planned,
    run: runOf(day, planned.step),
  }));
  const isUntouched = runs.every(({ run }) => run.status === 'pending');
  const isOver = runs.every(({ run }) => run.status === 'finished' || run.status === 'skipped');
  if (isOver) {
    const finishes = runs.flatMap(({ run }) => run.finishedAt ?? []);
    return project(plannedEnd, finishes.length > 0 ? Math.max(...finishes) : now);
  }

  const plannedStart = instantOf(plan.date, plan.startMinute, zone);
  const from = isUntouched ? Math.max(now, plannedStart) : now;
  const ends = runs
    .filter(({ run }) => isActive(run))
    .map(({ planned, run }) => stepTiming(run, planned.minutes, now).remaining)
    .map((remaining) => from + Math.max(0, remaining));
  const waiting = blocksOf(plan.steps, sop).reduce((sum, { steps }) => {
    const pending = steps.filter(({ step }) => runOf(day, step).status === 'pending');
    return sum + Math.max(0, ...pending.map(({ minutes }) => minutes)) * MINUTE;
  }, 0);
  return project(plannedEnd, Math.max(from, ...ends) + waiting);
}

const project = (plannedEnd: number, projectedEnd: number): DayProjection => ({
  plannedEnd,
  projectedEnd,
  lateMinutes: Math.round((projectedEnd - plannedEnd) / MINUTE),
});
