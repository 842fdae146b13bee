import { blocksOf } from '../activity/schedule';
import type { Sop } from '../sop/sop';
import { type DayState, runOf, type StepRun } from '../state';

/** A step whose clock runs or is paused. */
export const isActive = (run: StepRun): boolean =>
  run.status === 'running' || run.status === 'paused';

/** SOP numbers of the active steps, in the plan's order. */
export function activeSteps(day: DayState): readonly number[] {
  return day.plan.steps.map(({ step }) => step).filter((step) => isActive(runOf(day, step)));
}

/** The waiting steps of the first block of the plan that has any; empty after the last. */
export function nextSteps(day: DayState, sop: Sop): readonly number[] {
  const waiting = blocksOf(day.plan.steps, sop).map((block) =>
    block.steps.map(({ step }) => step).filter((step) => runOf(day, step).status === 'pending'),
  );
  return waiting.find((steps) => steps.length > 0) ?? [];
}

/**
 * Whether the first step would begin on another date than the day's own: worth one question. What
 * was prepared before, as notes and groups, begins no class.
 *
 * @param today `YYYY-MM-DD` in the activity's zone
 */
export const beginsOffDate = (day: DayState, today: string): boolean =>
  day.plan.date !== today && !hasRun(day);

/** Whether anything was recorded on the day beside its plan; a step that waits again is nothing. */
export function hasBegun(day: DayState): boolean {
  return (
    hasRun(day) ||
    Object.keys(day.sheets).length > 0 ||
    Object.keys(day.cancelledSessions).length > 0 ||
    Object.keys(day.scores).length > 0 ||
    Object.keys(day.checks).length > 0 ||
    day.groups.length > 0 ||
    day.notes.length > 0
  );
}

const hasRun = (day: DayState): boolean =>
  Object.values(day.runs).some((run) => run.status !== 'pending');
