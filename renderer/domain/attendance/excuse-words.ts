import { formatDateRange } from '../format/date';
import type { Excuse } from './excuse';
import { STATUS_NAMES } from './status';

/** On a row that is still blank: `izin diberitahukan`. */
export const announcedInWords = ({ status }: Pick<Excuse, 'status'>): string =>
  `${STATUS_NAMES[status].toLowerCase()} diberitahukan`;

/** In the list of announcements: `Dinas luar · 24–25 November 2026 · rapat anggaran`. */
export function excuseInWords({ status, from, to, remark }: Excuse): string {
  return [STATUS_NAMES[status], formatDateRange(from, to), remark]
    .filter((part) => part !== '')
    .join(' · ');
}
