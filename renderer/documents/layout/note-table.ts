import type { Table } from 'docx';
import type { Zone } from '../../domain/activity/zone';
import { formatClock } from '../../domain/format/clock';
import type { NoteRow } from '../../domain/reports/note-rows';
import { centred } from './section';
import { cell, head, headRow, type Row, tableOf } from './table';
import { orDash } from './text';

/** Characters: beyond about a third of a page a text may go on overleaf. */
const LONG_TEXT = 1000;

/** Mm of a row to write on. */
const BLANK_ROW = 13;

export interface NotesOfDay {
  readonly notes: readonly NoteRow[];
  readonly dayNumber: number;
  readonly zone: Zone;
  /** To be written on by hand. */
  readonly blankRows?: number;
}

/** What the pendamping wrote down, in order (SOP step 10). */
export function noteTable(
  { notes, dayNumber, zone, blankRows = 0 }: NotesOfDay,
  width: number,
): Table {
  const rows: readonly Row[] = notes.map(({ at, step, stepName, text, operator }) => ({
    canSplit: isLong(text),
    cells: [
      centred(formatClock(at, zone)),
      cell(stepName === '' ? `Hari ke-${dayNumber}` : `${step}. ${stepName}`),
      cell(text),
      cell(orDash(operator)),
    ],
  }));
  const blanks: readonly Row[] = Array.from({ length: blankRows }, () => ({
    height: BLANK_ROW,
    cells: ['', '', '', ''].map((text) => cell(text)),
  }));
  const heads = headRow(head('Pukul'), head('Langkah'), head('Catatan'), head('Pencatat'));
  return tableOf([heads, ...rows, ...blanks], {
    widths: [14, 36, width - 84, 34],
    borders: 'all',
  });
}

/** So long that its row may break over pages. */
export const isLong = (text: string): boolean => text.length > LONG_TEXT;
