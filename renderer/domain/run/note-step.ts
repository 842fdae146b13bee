import { findStep } from '../sop/catalogue';
import type { Sop } from '../sop/sop';
import type { DayState } from '../state';
import { activeSteps } from './progress';
import { leadOf } from './run-blocks';

/**
 * The step that a note written now belongs to: the running one that obliges to write, else the
 * lead of what runs; 0, the day as a whole, while nothing runs.
 */
export function noteStep(day: DayState, sop: Sop): number {
  const active = activeSteps(day);
  if (active.length === 0) return 0;
  return active.find((step) => findStep(sop, step).asksForNotes) ?? leadOf(active, sop);
}
