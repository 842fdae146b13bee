import { findStep } from '../sop/catalogue';
import type { Sop } from '../sop/sop';
import { type DayState, runOf } from '../state';

/** What a day still lacks before it can be archived without a reason. */
export type DayGap =
  /** A step that is not optional was neither finished nor skipped. */
  | { readonly kind: 'step-open'; readonly step: number }
  /** A daftar hadir that was planned was never opened. */
  | { readonly kind: 'sheet-never-opened'; readonly step: number }
  /** No note by the pendamping, though the step obliges to write down what happens. */
  | { readonly kind: 'no-note'; readonly step: number };

export function dayGaps(day: DayState, sop: Sop): readonly DayGap[] {
  const gaps: DayGap[] = [];
  for (const { step } of day.plan.steps) {
    const { status } = runOf(day, step);
    const sopStep = findStep(sop, step);
    const isHeld = !day.cancelledSessions[step] && status !== 'skipped';
    if (sopStep.attendance === 'session' && !day.sheets[step] && isHeld) {
      gaps.push({ kind: 'sheet-never-opened', step });
    }
    // The archiving step itself is finished by archiving.
    const isOpen = status !== 'finished' && status !== 'skipped';
    if (isOpen && !sopStep.optional && sopStep.attendance !== 'archive') {
      gaps.push({ kind: 'step-open', step });
    }
    if (sopStep.asksForNotes && status === 'finished' && day.notes.length === 0) {
      gaps.push({ kind: 'no-note', step });
    }
  }
  return gaps;
}
