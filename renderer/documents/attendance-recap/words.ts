import { ATTENDANCE_STATUSES, STATUS_NAMES } from '../../domain/attendance/status';
import { formatDateRange } from '../../domain/format/date';
import { formatNumber } from '../../domain/format/number';
import type { AttendanceRecapView } from '../../domain/reports/attendance-recap-paper';
import type { Fact } from '../layout/facts';
import { standingsInWords } from './institution-table';

/** What stands above the recap, in two columns. */
export function recapFacts({
  date,
  lastDate,
  place,
  recap,
}: AttendanceRecapView): readonly (readonly Fact[])[] {
  const { jp, threshold, total } = recap;
  return [
    [
      ['Tanggal', formatDateRange(date, lastDate)],
      ['Tempat', place],
      ['Peserta', `${formatNumber(total.people)} orang`],
    ],
    [
      ['Jam pelajaran', jpInWords(jp)],
      ['Ambang kehadiran', `${formatNumber(threshold)}\u00a0% dari JP semua sesi`],
      ['Keterangan', standingsInWords(total)],
    ],
  ];
}

/** `24 JP`, or how many of them already have a daftar hadir. */
export function jpInWords({ planned, held }: AttendanceRecapView['recap']['jp']): string {
  const all = `${formatNumber(planned)} JP`;
  return planned === held ? all : `${all}, ${formatNumber(held)} JP sudah ada daftar hadirnya`;
}

/** What the letters and percentages mean. */
export function legendLines({ recap }: Pick<AttendanceRecapView, 'recap'>): readonly string[] {
  const letters = ATTENDANCE_STATUSES.map(
    (status) => `${status} ${STATUS_NAMES[status].toLowerCase()}`,
  ).join(', ');
  const isCancelled = recap.sessions.some(({ state }) => state === 'cancelled');
  const isShort = recap.people.some(({ lostJp }) => lostJp > 0);
  return [
    `${letters}; – tidak tercantum pada daftar hadir sesi itu; kosong: belum diisi atau belum berlangsung${
      isCancelled ? '; diarsir: sesi tidak dilaksanakan' : ''
    }.`,
    'Sesi terisi: dari JP sesi yang mencantumkan peserta dan sudah diisi. Terbaik: jika hadir pada semua sesi yang akan datang atau belum diisi. Semua sesi: dari JP semua sesi yang dilaksanakan atau akan datang; inilah yang dibandingkan dengan ambang.',
    ...(isShort ? ['Pulang lebih awal mengurangi 1 JP untuk setiap 45 menit penuh.'] : []),
    ...(recap.isOver ? [] : ['Kegiatan belum selesai; angka masih dapat berubah.']),
  ];
}
