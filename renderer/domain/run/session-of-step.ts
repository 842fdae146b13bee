import { type Session, sessionsOf } from '../attendance/sessions';
import { findStep } from '../sop/catalogue';
import type { Sop } from '../sop/sop';
import type { DayState } from '../state';

/** The daftar hadir that stands for a step: the last one taken up to it; none for the archiving step. */
export function sessionOfStep(day: DayState, sop: Sop, step: number): Session | undefined {
  if (findStep(sop, step).attendance === 'archive') return undefined;
  const order = day.plan.steps.map((planned) => planned.step);
  const position = order.indexOf(step);
  return sessionsOf(day.plan, sop).findLast((session) => order.indexOf(session.step) <= position);
}
