import type { Table } from 'docx';
import type { Zone } from '../../domain/activity/zone';
import { formatClock } from '../../domain/format/clock';
import type { NoteRow } from '../../domain/reports/note-rows';
import { centred } from './section';
import { type SignatureBlock, signaturePairRows } from './signature';
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
  /** Below it, on the same page as its last row. */
  readonly signers?: readonly [left: SignatureBlock, right: SignatureBlock];
}

/** What the pendamping wrote down, in order (SOP step 10). */
export function noteTable(
  { notes, dayNumber, zone, blankRows = 0, signers }: NotesOfDay,
  width: number,
): Table {
  const rows: readonly Row[] = notes.map(({ at, step, stepName, text, operator }) => ({
    canSplit: isLong(text),
    cells: [
      centred(formatClock(at, zone)),
      cell(stepName === '' ? `Hari ke-${dayNumber}` : `${step}. ${stepName}`),
      cell(text, { span: 2 }),
      cell(orDash(operator)),
    ],
  }));
  const blanks: readonly Row[] = Array.from({ length: blankRows }, () => ({
    height: BLANK_ROW,
    cells: [cell(''), cell(''), cell('', { span: 2 }), cell('')],
  }));
  const heads = headRow(
    head('Pukul'),
    head('Langkah'),
    head('Catatan', { span: 2 }),
    head('Pencatat'),
  );
  const body = [...rows, ...blanks];
  const [time, step, writer] = [14, 36, 34];
  // The notes take two columns, so that one of two signatures can begin at half of the width.
  const before = width / 2 - time - step;
  return tableOf(
    [
      heads,
      ...(signers ? withLastKept(body) : body),
      ...(signers ? signaturePairRows(...signers, [3, 2]) : []),
    ],
    { widths: [time, step, before, width / 2 - writer, writer], borders: 'all' },
  );
}

const withLastKept = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row, index) => (index === rows.length - 1 ? { ...row, keepNext: true } : row));

/** So long that its row may break over pages. */
export const isLong = (text: string): boolean => text.length > LONG_TEXT;
