import { findStep } from '../sop/catalogue';
import type { Sop } from '../sop/sop';
import type { DayState, Note } from '../state';

export interface NoteRow extends Note {
  /** What the step is called; empty for a note about the day as a whole. */
  readonly stepName: string;
}

/** What was written down on a day, in order. */
export function noteRowsOf({ notes }: DayState, sop: Sop): readonly NoteRow[] {
  return notes.map((note) => ({
    ...note,
    stepName: note.step === 0 ? '' : findStep(sop, note.step).shortName,
  }));
}
