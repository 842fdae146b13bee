import type { FileChild } from 'docx';
import { formatClock } from '../../domain/format/clock';
import type { DailyReportView } from '../../domain/reports/daily-report';
import { cell, head, headRow, tableOf } from '../layout/table';
import { orDash } from '../layout/text';
import { centred, heading, sentence } from './section';

/** Characters: beyond about a third of a page a note may go on overleaf. */
const LONG_NOTE = 1000;

/** What the pendamping wrote down, in order (SOP step 10). */
export function noteSection(
  { notes, details, dayNumber }: DailyReportView,
  width: number,
): readonly FileChild[] {
  const title = heading('F. Catatan pendamping');
  if (notes.length === 0) return [title, sentence('Tidak ada catatan.')];
  const rows = notes.map(({ at, step, stepName, text, operator }) => ({
    canSplit: text.length > LONG_NOTE,
    cells: [
      centred(formatClock(at, details.zone)),
      cell(stepName === '' ? `Hari ke-${dayNumber}` : `${step}. ${stepName}`),
      cell(text),
      cell(orDash(operator)),
    ],
  }));
  return [
    title,
    tableOf([headRow(head('Pukul'), head('Langkah'), head('Catatan'), head('Pencatat')), ...rows], {
      widths: [14, 36, width - 84, 34],
      borders: 'all',
    }),
  ];
}
