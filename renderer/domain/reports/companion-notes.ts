import { findSop } from '../sop/catalogue';
import type { ActivityState } from '../state';
import { type NoteRow, noteRowsOf } from './note-rows';
import { type DayPaperHead, dayHead } from './paper-head';

/** Everything that the Catatan Pendamping of a day prints. */
export interface CompanionNotesView extends DayPaperHead {
  readonly notes: readonly NoteRow[];
  /** Who archived the day; empty before. */
  readonly companion: string;
}

/** @returns undefined if the day is unknown */
export function buildCompanionNotes(
  state: ActivityState,
  dayId: string,
): CompanionNotesView | undefined {
  const { details } = state;
  const found = dayHead(state, dayId);
  if (!details || !found) return undefined;
  const { head, day } = found;
  return {
    ...head,
    notes: noteRowsOf(day, findSop(details.sopId)),
    companion: day.archived?.operator ?? '',
  };
}
