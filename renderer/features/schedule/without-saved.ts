import type { DayPlan } from '../../domain/activity/day-plan';
import { isSamePlan } from '../../domain/activity/edit-plan';

/** What is still to be saved once `saved` was: a day may have been edited again meanwhile. */
export function withoutSaved(
  changes: ReadonlyMap<string, DayPlan>,
  saved: readonly DayPlan[],
): ReadonlyMap<string, DayPlan> {
  const plans = new Map(saved.map((plan) => [plan.dayId, plan]));
  return new Map([...changes].filter(([dayId, plan]) => !isSamePlan(plan, plans.get(dayId))));
}
