import type { Sop } from '../sop/sop';
import type { DayPlan } from './day-plan';
import { fitToOfficeHours } from './office-hours';
import { proposeDays } from './propose-days';
import { type DaySchedule, scheduleDay } from './schedule';

/** What the user chooses when a kegiatan is made; the plan of each day follows from it. */
export interface FirstPlan {
  /** `YYYY-MM-DD`, in any order. */
  readonly dates: readonly string[];
  /** Minutes after midnight. */
  readonly startMinute: number;
  /** Fitted to the hours of an office, or the mutu baku as it is. */
  readonly isFitted: boolean;
}

/** Registration belongs to the earliest date, so the order is by date whatever was chosen first. */
export function planFirstDays(
  { dates, startMinute, isFitted }: FirstPlan,
  sop: Sop,
  newId: () => string,
): readonly DayPlan[] {
  const plans = proposeDays(sop, dates.toSorted(), startMinute, newId);
  return isFitted ? plans.map((plan) => fitToOfficeHours(plan, sop)) : plans;
}

/** The day that takes longest; undefined without days. */
export function longestDay(plans: readonly DayPlan[], sop: Sop): DaySchedule | undefined {
  return plans
    .map((plan) => scheduleDay(plan, sop))
    .reduce<DaySchedule | undefined>(
      (longest, day) =>
        longest && longest.wallClockMinutes >= day.wallClockMinutes ? longest : day,
      undefined,
    );
}
