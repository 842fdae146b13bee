import type { Zone } from '../activity/zone';
import { STATUS_NAMES } from '../attendance/status';
import { formatClock } from '../format/clock';
import { formatPlainDate } from '../format/date';
import { minutesInWords } from '../format/duration';
import { formatNumber, formatPercent } from '../format/number';
import type { RecapCell } from './recap-cell';
import type { RecapPerson } from './recap-person';
import type { PlacedSession, RecapSessionState } from './recap-session';
import { type JpShare, ratioOf } from './recap-standing';

export const SESSION_STATE_NAMES: Readonly<Record<RecapSessionState, string>> = {
  closed: 'Selesai',
  open: 'Belum lengkap',
  'to-come': 'Akan datang',
  cancelled: 'Tidak dilaksanakan',
};

/** `Hari 2 Sesi 1`. */
export const sessionName = ({ dayNumber, number }: PlacedSession): string =>
  `Hari ${dayNumber} Sesi ${number}`;

/** `Penatausahaan Keuangan; Studi Kasus`; empty if the plan names none. */
export const topicsOf = ({ lessons }: PlacedSession): string =>
  lessons
    .map(({ topic }) => topic)
    .filter((topic) => topic !== '')
    .join('; ');

/** `Hadir 08.25, terlambat 25 menit`. */
export function cellInWords(cell: RecapCell, zone: Zone): string {
  switch (cell.kind) {
    case 'marked': {
      const arrival = cell.arrivedAt === undefined ? '' : ` ${formatClock(cell.arrivedAt, zone)}`;
      return [
        `${STATUS_NAMES[cell.status]}${arrival}`,
        cell.lateMinutes > 0 ? `terlambat ${minutesInWords(cell.lateMinutes)}` : '',
        cell.leftAt === undefined ? '' : `pulang ${formatClock(cell.leftAt, zone)}`,
        cell.lostJp > 0 ? `berkurang ${cell.lostJp} JP` : '',
        cell.isCorrected ? 'dikoreksi' : '',
      ]
        .filter((part) => part !== '')
        .join(', ');
    }
    case 'blank':
      return 'Belum diisi';
    case 'not-listed':
      return 'Tidak tercantum pada daftar hadir ini';
    case 'to-come':
      return 'Belum berlangsung';
    case 'not-expected':
      return 'Tidak diharapkan pada sesi ini';
    case 'cancelled':
      return 'Sesi tidak dilaksanakan';
  }
}

/** What a list adds to a name: who left or came in whose place, and since when. */
export function placeInWords({ left, replaces }: RecapPerson): string {
  const came = replaces
    ? `menggantikan ${replaces.predecessor} sejak ${formatPlainDate(replaces.date)}`
    : '';
  const date = left ? formatPlainDate(left.date) : '';
  const went = left?.successor
    ? `digantikan ${left.successor} sejak ${date}`
    : left
      ? `keluar ${date}`
      : '';
  return [came, went].filter((part) => part !== '').join('; ');
}

/** What lies behind a person's figures, for the last column of a list; empty if nothing does. */
export function remarksOf(person: RecapPerson): string {
  const { late, leftEarly, lostJp, notListed, counts } = person;
  return [
    placeInWords(person),
    late > 0 ? `terlambat ${late} kali` : '',
    leftEarly > 0
      ? `pulang lebih awal ${leftEarly} kali${lostJp > 0 ? ` (berkurang ${lostJp} JP)` : ''}`
      : '',
    notListed > 0 ? `tidak tercantum pada ${notListed} sesi` : '',
    counts.blank > 0 ? `${counts.blank} sesi belum diisi` : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** `92,3 %`; a dash without any JP. */
export function shareInPercent(share: JpShare): string {
  const ratio = ratioOf(share);
  return ratio === undefined ? '–' : formatPercent(ratio);
}

/** `18 dari 20 JP`. */
export const shareInJp = ({ jp, of }: JpShare): string =>
  `${formatNumber(jp)} dari ${formatNumber(of)} JP`;
