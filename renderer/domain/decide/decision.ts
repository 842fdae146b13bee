import type { EventPayloads } from '../events';
import type { Draft, EventType } from '../log/event';
import type { Decision } from '../log/machine';
import type { Refusal } from '../refusal';
import { findSop } from '../sop/catalogue';
import type { Sop } from '../sop/sop';
import { type ActivityState, type DayState, findDay } from '../state';

export type ActivityDecision = Decision<Refusal>;

export const accept = (...drafts: readonly Draft[]): ActivityDecision => ({
  ok: true,
  drafts,
});

export const refuse = (refusal: Refusal): ActivityDecision => ({
  ok: false,
  refusal,
});

/** A proposed event; `occurredAt` in epoch ms. */
export function draft<T extends EventType>(
  type: T,
  payload: EventPayloads[T],
  occurredAt: number,
): Draft {
  return { type, payload, occurredAt } as Draft;
}

/** Runs a rule on a day that exists and is still open. */
export function onOpenDay(
  state: ActivityState,
  dayId: string,
  rule: (day: DayState, sop: Sop) => ActivityDecision,
): ActivityDecision {
  if (!state.details) return refuse({ code: 'activity-missing' });
  const day = findDay(state, dayId);
  if (!day) return refuse({ code: 'day-missing' });
  if (day.archived) return refuse({ code: 'day-archived' });
  return rule(day, findSop(state.details.sopId));
}
