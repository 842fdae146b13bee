import type { Table } from 'docx';
import {
  ATTENDANCE_STATUSES,
  type AttendanceStatus,
  STATUS_NAMES,
} from '../../domain/attendance/status';
import { uncapitalized } from '../../domain/format/capital';
import { formatNumber, formatPercent } from '../../domain/format/number';
import type { RecapSession } from '../../domain/reports/attendance-recap';
import type { EventRecordView } from '../../domain/reports/event-record';
import { expectedOf } from '../../domain/reports/recap-counts';
import { topicsOf } from '../../domain/reports/recap-words';
import { centred } from '../layout/section';
import { cell, head, headRow, type Row, tableOf } from '../layout/table';
import { orDash } from '../layout/text';

/** Mm. */
const WIDTH = { date: 22, session: 11, jp: 9, listed: 18, count: 9, percent: 16 } as const;

/**
 * How many were present at each session that was held.
 *
 * @param width mm
 */
export function attendanceTable(view: EventRecordView, width: number): Table {
  const { sessions, jp, present } = view;
  const isOneDay = view.dayNumber !== undefined;
  const hasBlanks = sessions.some(({ counts }) => counts.blank > 0);
  const columns = hasBlanks ? [...COUNTS, BLANK] : COUNTS;
  const rows = sessions.map((session): Row => {
    const expected = expectedOf(session.counts);
    return {
      cells: [
        ...(isOneDay ? [] : [centred(shortDate(session.date))]),
        centred(session.number),
        cell(orDash(topicsOf(session))),
        centred(formatNumber(session.jp)),
        ...columns.map(({ countOf }) => centred(countOf(session))),
        centred(expected > 0 ? formatPercent(session.counts.H / expected) : '–'),
      ],
    };
  });
  const bold = { bold: true } as const;
  const total: Row = {
    cells: [
      cell('Jumlah', { ...bold, span: isOneDay ? 2 : 3, align: 'right' }),
      centred(formatNumber(jp), bold),
      ...columns.map(({ countOf }) =>
        centred(
          sessions.reduce((sum, session) => sum + countOf(session), 0),
          bold,
        ),
      ),
      centred(present.of > 0 ? formatPercent(present.count / present.of) : '–', bold),
    ],
  };
  const others = [WIDTH.jp, ...columns.map((column) => column.width), WIDTH.percent];
  const first = [...(isOneDay ? [] : [WIDTH.date]), WIDTH.session];
  const topic = width - [...first, ...others].reduce((sum, each) => sum + each, 0);
  return tableOf(
    [
      headRow(
        ...(isOneDay ? [] : [head('Tanggal')]),
        head('Sesi'),
        head('Mata Pelatihan'),
        head('JP'),
        ...columns.map(({ title }) => head(title)),
        head('Hadir (%)'),
      ),
      ...rows.map((row, index) => ({ ...row, keepNext: index === rows.length - 1 })),
      total,
    ],
    { widths: [...first, topic, ...others], borders: 'all' },
  );
}

interface Count {
  readonly title: string;
  /** Mm. */
  readonly width: number;
  readonly countOf: (session: RecapSession) => number;
}

const statusCount = (status: AttendanceStatus): Count => ({
  title: status,
  width: WIDTH.count,
  countOf: ({ counts }) => counts[status],
});

const COUNTS: readonly Count[] = [
  { title: 'Terdaftar', width: WIDTH.listed, countOf: ({ counts }) => expectedOf(counts) },
  ...ATTENDANCE_STATUSES.map(statusCount),
];

const BLANK: Count = { title: 'Belum diisi', width: 12, countOf: ({ counts }) => counts.blank };

/** What the heads of the counts stand for. */
export const COUNT_LEGEND = `${ATTENDANCE_STATUSES.map(
  (status) => `${status}: ${uncapitalized(STATUS_NAMES[status])}`,
).join(', ')}.`;

const shortDate = (date: string): string => date.split('-').toReversed().join('-');
