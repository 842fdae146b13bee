import { type DayState, runOf } from '../state';

/** Nothing more is going to be run: the plan is through, or the day was archived without the rest. */
export function isDayOver(day: DayState): boolean {
  if (day.archived) return true;
  return day.plan.steps.every(({ step }) => {
    const { status } = runOf(day, step);
    return status === 'finished' || status === 'skipped';
  });
}
