import type { FileChild } from 'docx';
import type { DailyReportView } from '../../domain/reports/daily-report';
import { noteTable } from '../layout/note-table';
import { heading, sentence } from '../layout/section';

/** What the pendamping wrote down, in order (SOP step 10). */
export function noteSection(
  { notes, details, dayNumber }: DailyReportView,
  width: number,
): readonly FileChild[] {
  const title = heading('F. Catatan pendamping');
  if (notes.length === 0) return [title, sentence('Tidak ada catatan.')];
  return [title, noteTable({ notes, dayNumber, zone: details.zone }, width)];
}
