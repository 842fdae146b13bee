import { canonicalize } from 'json-canonicalize';
import type { DayPlan } from '../activity/day-plan';
import type { ActivityDetails } from '../activity/details';
import type { CommandOf } from '../commands';
import type { Refusal } from '../refusal';
import { hasBegun } from '../run/progress';
import { type ActivityState, type DayState, findDay, runOf } from '../state';
import { type ActivityDecision, accept, draft, refuse } from './decision';

/** Longest planned step; a whole day is the most that can be meant. */
const LONGEST_STEP = 24 * 60;

/** More than any curriculum has. */
const MOST_JP = 9_999;

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

export function decideEdit(
  state: ActivityState,
  { details }: CommandOf<'edit-activity'>,
  now: number,
): ActivityDecision {
  const problem = checkDetails(details);
  if (problem) return refuse(problem);
  // Sheets and reports show recorded instants in the zone of the kegiatan.
  const isMoved = details.zone !== state.details?.zone;
  if (isMoved && state.days.some(hasBegun)) return refuse({ code: 'zone-in-use' });
  return isSame(details, state.details)
    ? refuse({ code: 'nothing-to-do' })
    : accept(draft('ActivityEdited', details, now));
}

export function decidePlan(
  state: ActivityState,
  command: CommandOf<'plan-days'>,
  now: number,
): ActivityDecision {
  const problem = checkPlans(state, command.plans);
  if (problem) return refuse(problem);
  const changed = command.plans.filter((plan) => !isSame(plan, findDay(state, plan.dayId)?.plan));
  return changed.length === 0
    ? refuse({ code: 'nothing-to-do' })
    : accept(...changed.map((plan) => draft('DayPlanned', plan, now)));
}

export function decideRemoveDay(
  state: ActivityState,
  command: CommandOf<'remove-day'>,
  now: number,
): ActivityDecision {
  const day = findDay(state, command.dayId);
  if (!day) return refuse({ code: 'day-missing' });
  if (day.archived || hasBegun(day)) return refuse({ code: 'day-has-started' });
  return accept(draft('DayRemoved', { dayId: command.dayId }, now));
}

function checkDetails(details: ActivityDetails): Refusal | undefined {
  if (details.title.trim() === '') return { code: 'title-missing' };
  const { attendanceThreshold, targetJp = 0 } = details;
  const isPercent =
    Number.isInteger(attendanceThreshold) && attendanceThreshold >= 0 && attendanceThreshold <= 100;
  if (!isPercent) return { code: 'threshold-out-of-range' };
  const isJp = Number.isInteger(targetJp) && targetJp >= 0 && targetJp <= MOST_JP;
  return isJp ? undefined : { code: 'target-jp-out-of-range' };
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
  if (plan.date !== day.plan.date && hasBegun(day)) {
    return { code: 'date-in-use', date: day.plan.date };
  }
  const lost = day.plan.steps.find(({ step }) => !seen.has(step) && isRecorded(day, step));
  return lost ? { code: 'started-step-removed', step: lost.step } : undefined;
}

/** What was recorded of a step would have no place in the plan. */
const isRecorded = (day: DayState, step: number): boolean =>
  runOf(day, step).status !== 'pending' ||
  [day.sheets, day.cancelledSessions, day.scores].some((records) => records[step] !== undefined);

const isSame = (a: object, b: object | undefined): boolean =>
  b !== undefined && canonicalize(a) === canonicalize(b);
