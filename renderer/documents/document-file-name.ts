import type { DocumentRequest } from './document-request';
import { batchAndYear } from './layout/batch-and-year';
import { oneLine } from './layout/text';

/** Characters, so that the file still fits into a deep folder (Windows allows 260 in a path). */
const LONGEST = 120;

const FORBIDDEN_ON_WINDOWS = /[<>:"/\\|?*]/g;

/**
 * The name proposed for a file: date first, so that a folder sorts by day, e.g.
 * `2026-11-24 Daftar Hadir Sesi 1 - Pelatihan Pengelolaan Keuangan Daerah Angkatan II Tahun 2026.docx`.
 */
export function documentFileName(request: DocumentRequest): string {
  const { date, title, batch, kind } = namesOf(request);
  const training = `${oneLine(title)} ${batchAndYear(batch, date)}`;
  const name = `${date} ${kind} - ${training}`.replace(FORBIDDEN_ON_WINDOWS, ' ');
  const short = [...name.replace(/\s+/g, ' ')].slice(0, LONGEST).join('');
  return `${short.replace(/[ .]+$/, '')}.docx`;
}

function namesOf(request: DocumentRequest) {
  switch (request.kind) {
    case 'attendance-sheet': {
      const { date, title, batch, session } = request.view;
      const form = request.form === 'empty' ? ' (kosong)' : '';
      return { date, title, batch, kind: `Daftar Hadir Sesi ${session.number}${form}` };
    }
    case 'daily-report': {
      const { date, details } = request.view;
      const { title, batch } = details;
      return { date, title, batch, kind: 'Laporan Pelaksanaan Harian' };
    }
  }
}
