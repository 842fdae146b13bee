import { findStep } from '../sop/catalogue';
import type { Sop } from '../sop/sop';
import {
  type ActivityState,
  activeParticipants,
  type DayState,
  dayNumber,
  type GroupResult,
} from '../state';
import type { Group } from './group';

/**
 * What steps need of the day's groups: forming them, writing down what they present, or reading it
 * after they have presented.
 */
export type GroupWork = 'task' | 'result' | 'reading';

/** @param steps SOP numbers that are looked at */
export function groupWorkOf(
  day: DayState,
  sop: Sop,
  steps: readonly number[],
): GroupWork | undefined {
  const kinds = steps.map((step) => findStep(sop, step).groupWork);
  if (kinds.includes('result')) return 'result';
  if (kinds.includes('task')) return 'task';
  const order = day.plan.steps.map(({ step }) => step);
  const presented = order.findLastIndex((step) => findStep(sop, step).groupWork === 'result');
  const isAfter = steps.some(
    (step) =>
      presented >= 0 &&
      order.indexOf(step) > presented &&
      findStep(sop, step).attendance !== 'archive',
  );
  return isAfter ? 'reading' : undefined;
}

/** A group has presented once something of it is written down. */
export const hasPresented = (result: GroupResult | undefined): boolean =>
  result !== undefined && (result.result !== '' || result.points !== undefined);

export const presentedCount = (day: DayState): number =>
  day.groups.filter(({ groupId }) => hasPresented(day.groupResults[groupId])).length;

/** Groups of an earlier day. */
export interface FormerGroups {
  /** Hari ke-, from 1. */
  readonly number: number;
  readonly groups: readonly Omit<Group, 'groupId'>[];
}

/**
 * The groups of the latest earlier day that had some, without who has left since and without their
 * tasks, which were that day's.
 */
export function formerGroups(state: ActivityState, day: DayState): FormerGroups | undefined {
  const former = state.days.findLast(
    ({ plan, groups }) => plan.date < day.plan.date && groups.length > 0,
  );
  if (!former) return undefined;
  const active = new Set(activeParticipants(state).map(({ id }) => id));
  return {
    number: dayNumber(state, former.plan.dayId),
    groups: former.groups
      .map(({ name, participantIds }) => ({
        name,
        participantIds: participantIds.filter((id) => active.has(id)),
        task: '',
      }))
      .filter(({ participantIds }) => participantIds.length > 0),
  };
}
