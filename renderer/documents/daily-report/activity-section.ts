import type { FileChild } from 'docx';
import { minuteIn } from '../../domain/activity/zone';
import type { Lesson } from '../../domain/attendance/sessions';
import { formatClockIn, formatMinuteRange } from '../../domain/format/clock';
import { formatDate } from '../../domain/format/date';
import { minutesInWords } from '../../domain/format/duration';
import type { DailyReportView } from '../../domain/reports/daily-report';
import { lateness } from '../../domain/run/day-end';
import { batchAndYear } from '../layout/batch-and-year';
import { facts } from '../layout/facts';
import { centred, heading, subheading } from '../layout/section';
import { cell, head, headRow, tableOf } from '../layout/table';
import { oneLine, orDash } from '../layout/text';

const MINUTE = 60_000;

/** Which day of which training, planned and as it went. */
export function activitySection(view: DailyReportView, width: number): readonly FileChild[] {
  const { details, date } = view;
  const lines = [
    ['Nama pelatihan', details.title],
    ['Angkatan/tahun', batchAndYear(details.batch, date)],
    ['Hari/Tanggal', `${formatDate(date)} (hari ke-${view.dayNumber} dari ${view.dayCount})`],
    ['Tempat', view.place],
    ['Acuan', `SOP Nomor ${view.sopNumber} tentang ${view.sopName}`],
    ['Waktu rencana', plannedTime(view)],
    ['Waktu pelaksanaan', actualTime(view)],
    ['Jam pelajaran', `${view.jp} JP`],
  ] as const;
  return [heading('A. Kegiatan'), facts([lines], width, 38), ...lessonTable(view, width)];
}

function plannedTime({ plannedStart, plannedEnd, details }: DailyReportView): string {
  const range = formatMinuteRange(plannedStart, plannedEnd, details.zone);
  return `Pukul ${range} (${minutesInWords(plannedEnd - plannedStart)})`;
}

function actualTime({ startedAt, finishedAt, lateMinutes, details }: DailyReportView): string {
  const { zone } = details;
  if (startedAt === undefined) return 'Belum dimulai';
  if (finishedAt === undefined) {
    return `Dimulai pukul ${formatClockIn(startedAt, zone)}, masih berlangsung`;
  }
  const range = formatMinuteRange(minuteIn(zone, startedAt), minuteIn(zone, finishedAt), zone);
  // By the minutes that are printed, so that the length agrees with them.
  const length = Math.floor(finishedAt / MINUTE) - Math.floor(startedAt / MINUTE);
  return `Pukul ${range} (${minutesInWords(length)}), ${lateness(lateMinutes)}`;
}

/** Untitled lessons too, so that the rows add up to the JP above them. */
function lessonTable({ lessons }: DailyReportView, width: number): readonly FileChild[] {
  const isNamed = ({ topic, speaker }: Lesson) => oneLine(topic + speaker) !== '';
  if (!lessons.some(isNamed)) return [];
  const counted = lessons.filter((lesson) => isNamed(lesson) || lesson.jp > 0);
  const rows = counted.map(({ topic, speaker, jp }, index) => ({
    cells: [
      centred(`${index + 1}.`),
      cell(oneLine(topic) || 'tanpa judul'),
      cell(orDash(speaker)),
      centred(jp),
    ],
  }));
  const titles = headRow(head('No.'), head('Mata Pelatihan'), head('Narasumber'), head('JP'));
  return [
    subheading('Mata pelatihan'),
    tableOf([titles, ...rows], { widths: [10, width - 86, 62, 14], borders: 'all' }),
  ];
}
