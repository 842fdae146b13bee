import type { Sop, SopStep } from '../sop/sop';
import { isFriday } from './dates';
import type { DayPlan } from './day-plan';
import { fitDay, LATEST_END } from './propose-days';

/** Perpres 21/2023: civil servants rest 60 minutes on working days, and 90 on Friday. */
export const FRIDAY_BREAK = 90;

/** Ishoma: the longest break of the SOP. */
export function longBreakOf(sop: Sop): SopStep | undefined {
  return sop.steps
    .filter(({ isBreak }) => isBreak)
    .reduce<SopStep | undefined>(
      (longest, step) => (longest && longest.minutes >= step.minutes ? longest : step),
      undefined,
    );
}

/** The plan as an office can hold it: time for the Friday prayer, and home by 17.00. */
export function fitToOfficeHours(plan: DayPlan, sop: Sop): DayPlan {
  const long = isFriday(plan.date) ? longBreakOf(sop)?.number : undefined;
  const steps = plan.steps.map((planned) =>
    planned.step === long
      ? { ...planned, minutes: Math.max(planned.minutes, FRIDAY_BREAK) }
      : planned,
  );
  return fitDay({ ...plan, steps }, sop, LATEST_END);
}
