import type { FileChild } from 'docx';
import type { Zone } from '../../domain/activity/zone';
import { ATTENDANCE_STATUSES, STATUS_NAMES } from '../../domain/attendance/status';
import { formatMinuteRange, formatShortInstant } from '../../domain/format/clock';
import { formatPercent } from '../../domain/format/number';
import type { DailyReportView } from '../../domain/reports/daily-report';
import type { SessionRecap } from '../../domain/reports/session-recap';
import { paragraph } from '../layout/paragraph';
import { centred, heading, sentence, subheading } from '../layout/section';
import { STYLE } from '../layout/styles';
import { cell, head, headRow, type Row, tableOf } from '../layout/table';
import { oneLine, orDash } from '../layout/text';

/** Attendance session by session, who was absent, and what was corrected. */
export function attendanceSection(
  { sessions, details }: DailyReportView,
  width: number,
): readonly FileChild[] {
  if (sessions.length === 0) {
    return [heading('D. Kehadiran'), sentence('Tidak ada daftar hadir dalam rencana hari ini.')];
  }
  return [
    heading('D. Kehadiran'),
    countTable(sessions, details.zone, width),
    paragraph(legend(), STYLE.small),
    ...openSheets(sessions),
    ...absentTable(sessions, width),
    ...correctionTable(sessions, details.zone, width),
  ];
}

function countTable(sessions: readonly SessionRecap[], zone: Zone, width: number) {
  const counted = ['Peserta', ...ATTENDANCE_STATUSES, 'Belum diisi', 'Hadir'];
  const titles = headRow(
    head('Sesi'),
    head('Pukul'),
    head('JP'),
    ...counted.map((title) => head(title)),
  );
  const fixed = [12, 10, 18, 11, 11, 11, 11, 11, 16, 18];
  const time = width - fixed.reduce((sum, part) => sum + part, 0);
  const [session = 0, ...others] = fixed;
  return tableOf([titles, ...sessions.map((recap) => countRow(recap, zone))], {
    widths: [session, time, ...others],
    borders: 'all',
  });
}

function countRow(recap: SessionRecap, zone: Zone): Row {
  const { session, counts, presentRatio } = recap;
  const start = [
    centred(session.number),
    centred(formatMinuteRange(session.startMinute, session.endMinute, zone)),
    centred(session.jp),
  ];
  if (!counts) return { cells: [...start, cell(uncounted(recap), { span: 8 })] };
  return {
    cells: [
      ...start,
      centred(counts.total),
      ...ATTENDANCE_STATUSES.map((status) => centred(counts[status])),
      centred(counts.blank),
      centred(presentRatio === undefined ? '–' : formatPercent(presentRatio)),
    ],
  };
}

function uncounted({ sheetState, cancelReason }: SessionRecap): string {
  return sheetState === 'cancelled'
    ? `Tidak dilaksanakan: ${oneLine(cancelReason)}`
    : 'Daftar hadir belum dibuka';
}

function legend(): string {
  const letters = ATTENDANCE_STATUSES.map(
    (status) => `${status} ${STATUS_NAMES[status].toLowerCase()}`,
  );
  return `Keterangan: ${letters.join(', ')}.`;
}

function openSheets(sessions: readonly SessionRecap[]): readonly FileChild[] {
  const open = sessions.filter(({ sheetState }) => sheetState === 'open');
  return open.map(({ session }) =>
    sentence(`Daftar hadir sesi ${session.number} belum ditutup; angkanya masih dapat berubah.`),
  );
}

/** Only who has a status: a blank is not an absence, and is counted above. */
function absentTable(sessions: readonly SessionRecap[], width: number): readonly FileChild[] {
  const absent = sessions.flatMap(({ session, absent: people }) =>
    people.flatMap(({ name, institution, status }) =>
      status ? { number: session.number, name, institution, status } : [],
    ),
  );
  if (absent.length === 0) {
    const held = sessions.filter(({ sheetState }) => sheetState !== 'cancelled');
    const isComplete =
      held.length > 0 && held.every(({ counts }) => counts?.blank === 0 && counts.total > 0);
    return isComplete ? [sentence('Semua peserta hadir pada setiap sesi.')] : [];
  }
  const rows = absent.map(({ number, name, institution, status }) => ({
    cells: [
      centred(number),
      cell(orDash(name)),
      cell(orDash(institution)),
      cell(STATUS_NAMES[status]),
    ],
  }));
  const titles = headRow(
    head('Sesi'),
    head('Nama'),
    head('Instansi / Unit Kerja'),
    head('Keterangan'),
  );
  return [
    subheading('Peserta yang tidak hadir'),
    tableOf([titles, ...rows], { widths: [12, width - 102, 58, 32], borders: 'all' }),
  ];
}

function correctionTable(
  sessions: readonly SessionRecap[],
  zone: Zone,
  width: number,
): readonly FileChild[] {
  const rows = sessions.flatMap(({ session, corrections }) =>
    corrections.map(({ name, from, to, reason, operator, recordedAt }) => ({
      cells: [
        centred(session.number),
        cell(orDash(name)),
        centred(`${from} menjadi ${to}`),
        cell(reason),
        cell([oneLine(operator), formatShortInstant(recordedAt, zone)].filter(Boolean).join(', ')),
      ],
    })),
  );
  if (rows.length === 0) return [];
  const titles = headRow(
    head('Sesi'),
    head('Nama'),
    head('Koreksi'),
    head('Alasan'),
    head('Oleh, waktu'),
  );
  return [
    subheading('Koreksi setelah daftar hadir ditutup'),
    tableOf([titles, ...rows], { widths: [12, 44, 22, width - 118, 40], borders: 'all' }),
  ];
}
