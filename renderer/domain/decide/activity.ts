import type { DayPlan } from '../activity/day-plan';
import type { ActivityDetails } from '../activity/details';
import type { CommandOf } from '../commands';
import type { Refusal } from '../refusal';
import { type ActivityState, findDay, runOf } from '../state';
import { type ActivityDecision, accept, draft, refuse } from './decision';

/** Longest planned step; a whole day is the most that can be meant. */
const LONGEST_STEP = 24 * 60;

export function decideCreate(
  state: ActivityState,
  command: CommandOf<'create-activity'>,
  now: number,
): ActivityDecision {
  const problem = checkDetails(command.details) ?? checkPlans(state, command.days);
  if (problem) return refuse(problem);
  return accept(
    draft('ActivityCreated', command.details, now),
    ...command.days.map((plan) => draft('DayPlanned', plan, now)),
  );
}

export function decideEdit(command: CommandOf<'edit-activity'>, now: number): ActivityDecision {
  const problem = checkDetails(command.details);
  return problem ? refuse(problem) : accept(draft('ActivityEdited', command.details, now));
}

export function decidePlan(
  state: ActivityState,
  command: CommandOf<'plan-days'>,
  now: number,
): ActivityDecision {
  if (command.plans.length === 0) return refuse({ code: 'nothing-to-do' });
  const problem = checkPlans(state, command.plans);
  return problem
    ? refuse(problem)
    : accept(...command.plans.map((plan) => draft('DayPlanned', plan, now)));
}

export function decideRemoveDay(
  state: ActivityState,
  command: CommandOf<'remove-day'>,
  now: number,
): ActivityDecision {
  const day = findDay(state, command.dayId);
  if (!day) return refuse({ code: 'day-missing' });
  const hasHistory =
    Object.keys(day.runs).length > 0 || Object.keys(day.sheets).length > 0 || day.notes.length > 0;
  if (day.archived || hasHistory) return refuse({ code: 'day-has-started' });
  return accept(draft('DayRemoved', { dayId: command.dayId }, now));
}

function checkDetails(details: ActivityDetails): Refusal | undefined {
  if (details.title.trim() === '') return { code: 'title-missing' };
  const { attendanceThreshold } = details;
  const isPercent =
    Number.isInteger(attendanceThreshold) && attendanceThreshold >= 0 && attendanceThreshold <= 100;
  return isPercent ? undefined : { code: 'threshold-out-of-range' };
}

/** Also against the days that stay as they are: two days cannot share a date. */
function checkPlans(state: ActivityState, plans: readonly DayPlan[]): Refusal | undefined {
  const dates = new Set(
    state.days
      .filter((day) => !plans.some((plan) => plan.dayId === day.plan.dayId))
      .map((day) => day.plan.date),
  );
  for (const plan of plans) {
    if (dates.has(plan.date)) return { code: 'day-date-taken', date: plan.date };
    dates.add(plan.date);
    const problem = checkPlan(state, plan);
    if (problem) return problem;
  }
  return undefined;
}

function checkPlan(state: ActivityState, plan: DayPlan): Refusal | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(plan.date) || Number.isNaN(Date.parse(plan.date))) {
    return { code: 'day-date-invalid' };
  }
  if (plan.steps.length === 0) return { code: 'day-without-steps', date: plan.date };
  const seen = new Set<number>();
  for (const { step, minutes } of plan.steps) {
    if (seen.has(step)) return { code: 'step-planned-twice', step };
    seen.add(step);
    if (!Number.isInteger(minutes) || minutes < 0 || minutes > LONGEST_STEP) {
      return { code: 'minutes-out-of-range', step };
    }
  }
  const day = findDay(state, plan.dayId);
  if (!day) return undefined;
  if (day.archived) return { code: 'day-archived' };
  const lost = day.plan.steps.find(
    ({ step }) => !seen.has(step) && (runOf(day, step).status !== 'pending' || day.sheets[step]),
  );
  return lost ? { code: 'started-step-removed', step: lost.step } : undefined;
}
