import type { FileChild, Table } from 'docx';
import { minuteIn, type Zone } from '../../domain/activity/zone';
import { ATTENDANCE_STATUSES } from '../../domain/attendance/status';
import { formatClock, formatMinute, formatMinuteRange } from '../../domain/format/clock';
import { formatDate, formatPlainDate } from '../../domain/format/date';
import { minutesInWords } from '../../domain/format/duration';
import { formatNumber, formatPercent } from '../../domain/format/number';
import type { RecapSession } from '../../domain/reports/attendance-recap';
import type { CourseBlock, CourseDay } from '../../domain/reports/course-day';
import { expectedOf } from '../../domain/reports/recap-counts';
import { shareInPercent } from '../../domain/reports/recap-words';
import type { TrainingReportView } from '../../domain/reports/training-report';
import { standingsInWords } from '../attendance-recap/institution-table';
import { columnChart } from '../layout/column-chart';
import { isLong } from '../layout/note-table';
import { centred, sentence } from '../layout/section';
import { cell, head, headRow, type Row, tableOf } from '../layout/table';
import { oneLine, orDash } from '../layout/text';
import { type Captions, chapter, part, prose, section } from './prose';

/** More columns than this are too narrow to be read. */
const MOST_COLUMNS = 16;

/** BAB III: how it went, day by day, who was there, and what stood in the way. */
export function course(
  view: TrainingReportView,
  captions: Captions,
  width: number,
): readonly FileChild[] {
  const { texts, zone } = view;
  return [
    chapter('BAB III Pelaksanaan'),
    section('A. Pembukaan'),
    ...prose(texts.opening),
    section('B. Jalannya Kegiatan'),
    ...view.course.flatMap((day, index) => [
      part(`${index + 1}. Hari ke-${day.dayNumber}, ${formatDate(day.date)}`),
      ...prose(dayInWords(day, zone), true),
      ...captions.table(`Jalannya hari ke-${day.dayNumber}`, dayTable(day, zone, width)),
    ]),
    section('C. Rekap Kehadiran'),
    ...attendancePart(view, captions, width),
    section('D. Penutupan'),
    ...prose(texts.closing),
    section('E. Kendala dan Catatan'),
    ...notePart(view, captions, width),
  ];
}

function dayInWords(day: CourseDay, zone: Zone): string {
  const { plannedStart, plannedEnd, startedAt, finishedAt, lateMinutes, jp } = day;
  const plan = `Direncanakan pukul ${formatMinuteRange(plannedStart, plannedEnd, zone)} dengan ${formatNumber(jp)} JP`;
  if (startedAt === undefined) return `${plan}; belum dilaksanakan.`;
  if (finishedAt === undefined) {
    return `${plan}; dimulai pukul ${formatClock(startedAt, zone)} ${zone} dan belum selesai.`;
  }
  const actual = formatMinuteRange(minuteIn(zone, startedAt), minuteIn(zone, finishedAt), zone);
  const difference =
    lateMinutes === 0
      ? 'tepat seperti rencana'
      : `${minutesInWords(lateMinutes)} ${lateMinutes > 0 ? 'lebih lambat' : 'lebih cepat'} dari rencana`;
  return `${plan}; dilaksanakan pukul ${actual}, ${difference}.`;
}

function dayTable({ blocks }: CourseDay, zone: Zone, width: number): Table {
  return tableOf(
    [
      headRow(
        head('Rencana'),
        head('Pelaksanaan'),
        head('Kegiatan'),
        head('Narasumber'),
        head('Ket.'),
      ),
      ...blocks.map((block) => blockRow(block, zone)),
    ],
    { widths: [24, 24, width - 114, 42, 24], borders: 'all' },
  );
}

function blockRow(block: CourseBlock, zone: Zone): Row {
  const { name, speaker, plannedStart, plannedEnd, startedAt, finishedAt, isBreak } = block;
  const look = { isShaded: isBreak, italics: isBreak } as const;
  const actual =
    startedAt === undefined
      ? '–'
      : `${formatClock(startedAt, zone)}–${finishedAt === undefined ? '' : formatClock(finishedAt, zone)}`;
  return {
    cells: [
      centred(`${formatMinute(plannedStart)}–${formatMinute(plannedEnd)}`, look),
      centred(actual, look),
      cell(name, look),
      cell(speaker, look),
      cell(remarkOf(block), look),
    ],
  };
}

function remarkOf({ isSkipped, skipReason, startedAt }: CourseBlock): string {
  if (isSkipped)
    return oneLine(skipReason) === '' ? 'Dilewati' : `Dilewati: ${oneLine(skipReason)}`;
  return startedAt === undefined ? 'Belum dilaksanakan' : '';
}

function attendancePart(
  { attendance }: TrainingReportView,
  captions: Captions,
  width: number,
): readonly FileChild[] {
  const { recap } = attendance;
  const { total, threshold, isOver } = recap;
  const held = recap.sessions.filter(({ state }) => state === 'closed' || state === 'open');
  if (held.length === 0) return [sentence('Belum ada daftar hadir yang diisi.')];
  const counted = held.filter(({ counts }) => expectedOf(counts) > 0);
  const shown = counted.length <= MOST_COLUMNS ? counted : [];
  return [
    ...prose(
      `Kehadiran seluruh peserta ialah ${shareInPercent(total.all)} dari JP semua sesi (${formatNumber(total.all.jp)} dari ${formatNumber(total.all.of)} JP peserta), dengan ambang ${formatNumber(threshold)}\u00a0%. Keterangan peserta: ${standingsInWords(total).toLowerCase()}.${isOver ? '' : ' Kegiatan belum selesai; angka masih dapat berubah.'} Rincian setiap peserta ada pada Lampiran 2.`,
    ),
    ...captions.table('Kehadiran menurut sesi', sessionTable(recap.sessions, width)),
    ...(shown.length > 0
      ? [
          columnChart({
            id: 9103,
            title: 'Kehadiran menurut sesi (persen)',
            categories: shown.map(({ dayNumber, number }) => `H${dayNumber} S${number}`),
            series: [{ name: 'Hadir', values: shown.map((session) => percentOf(session)) }],
            format: formatNumber,
            maximum: 112,
            width,
            height: 58,
          }),
        ]
      : []),
  ];
}

/** With one decimal, rounded as `formatPercent` does. */
function percentOf({ counts }: RecapSession): number | null {
  const expected = expectedOf(counts);
  if (expected === 0) return null;
  const percent = Math.round((counts.H / expected) * 1000) / 10;
  return counts.H < expected ? Math.min(percent, 99.9) : percent;
}

function sessionTable(sessions: readonly RecapSession[], width: number): Table {
  const narrow = [34, 11, 10, 16, ...ATTENDANCE_STATUSES.map(() => 10), 14, 18];
  const rows = sessions.map((session): Row => {
    const { counts, state, date, number, jp, dayNumber } = session;
    const isHeld = state === 'closed' || state === 'open';
    const expected = expectedOf(counts);
    const figures = [
      expected,
      ...ATTENDANCE_STATUSES.map((status) => counts[status]),
      counts.blank,
    ].map((count) => (isHeld ? formatNumber(count) : '–'));
    return {
      cells: [
        centred(dayNumber),
        cell(formatPlainDate(date)),
        centred(number),
        centred(jp),
        ...figures.map((text) => centred(text)),
        centred(isHeld && expected > 0 ? formatPercent(counts.H / expected) : '–'),
      ],
    };
  });
  return tableOf(
    [
      headRow(
        ...[
          'Hari',
          'Tanggal',
          'Sesi',
          'JP',
          'Peserta',
          ...ATTENDANCE_STATUSES,
          'Belum',
          'Hadir',
        ].map((title) => head(title)),
      ),
      ...rows,
    ],
    { widths: [width - narrow.reduce((sum, one) => sum + one, 0), ...narrow], borders: 'all' },
  );
}

function notePart(
  { texts, notes, zone }: TrainingReportView,
  captions: Captions,
  width: number,
): readonly FileChild[] {
  const written = oneLine(texts.obstacles) === '' ? [] : prose(texts.obstacles);
  if (notes.length === 0) {
    return written.length > 0 ? written : prose('Tidak ada kendala yang dicatat.');
  }
  const rows = notes.map(
    ({ dayNumber, at, step, stepName, text }): Row => ({
      canSplit: isLong(text),
      cells: [
        centred(dayNumber),
        centred(formatClock(at, zone)),
        cell(stepName === '' ? 'Umum' : `${step}. ${stepName}`),
        cell(orDash(text)),
      ],
    }),
  );
  return [
    ...written,
    ...captions.table(
      'Catatan pendamping',
      tableOf([headRow(head('Hari'), head('Pukul'), head('Langkah'), head('Catatan')), ...rows], {
        widths: [12, 16, 42, width - 70],
        borders: 'all',
      }),
    ),
  ];
}
