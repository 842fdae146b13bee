import type { DocumentNames } from './document-request';
import { batchAndYear } from './layout/batch-and-year';
import { oneLine } from './layout/text';

/** Characters, so that the file still fits into a deep folder (Windows allows 260 in a path). */
const LONGEST = 120;

const LONGEST_BATCH = 50;

const FORBIDDEN_ON_WINDOWS = /[<>:"/\\|?*]/g;

/**
 * The name proposed for a file: date first, so that a folder sorts by day, e.g.
 * `2026-11-24 Daftar Hadir terisi, Sesi 1 - Pelatihan Pengelolaan Keuangan Daerah Angkatan II Tahun 2026.docx`.
 */
export function documentFileName({ date, paper, title, batch }: DocumentNames): string {
  const before = tidy(`${date} ${paper} - `);
  const after = [...tidy(` ${batchAndYear(batch, date)}`)].slice(-LONGEST_BATCH).join('');
  // Only the title gives way: what tells one file from another stays whole.
  const room = Math.max(0, LONGEST - before.length - after.length);
  const short = [...tidy(oneLine(title))].slice(0, room).join('').trimEnd();
  return `${(before + short + after).replace(/[ .]+$/, '')}.docx`;
}

const tidy = (text: string): string => text.replace(FORBIDDEN_ON_WINDOWS, ' ').replace(/\s+/g, ' ');
