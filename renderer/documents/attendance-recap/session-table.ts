import type { Table } from 'docx';
import { ATTENDANCE_STATUSES } from '../../domain/attendance/status';
import { formatMinuteRange } from '../../domain/format/clock';
import { formatDate } from '../../domain/format/date';
import { formatPercent } from '../../domain/format/number';
import type { AttendanceRecap, RecapSession } from '../../domain/reports/attendance-recap';
import { expectedOf } from '../../domain/reports/recap-counts';
import { SESSION_STATE_NAMES, topicsOf } from '../../domain/reports/recap-words';
import { centred } from '../layout/section';
import { cell, head, headRow, type Row, tableOf } from '../layout/table';
import { oneLine, orDash } from '../layout/text';

/** Mm beside the topic: day, session, time, JP, counted, present in percent, state. */
const NARROW = [33, 11, 28, 9, 16, 10, 9, 9, 9, 9, 13, 17, 26] as const;

const COUNTED = ['Peserta', ...ATTENDANCE_STATUSES, 'Belum'] as const;

/** Every session with its day, its topic and how many were there. */
export function sessionTable({ sessions, zone }: AttendanceRecap, width: number): Table {
  const topic = width - NARROW.reduce((sum, part) => sum + part, 0);
  const [day, number, time, ...others] = NARROW;
  return tableOf(
    [
      headRow(
        head('Hari/Tanggal'),
        head('Sesi'),
        head('Pukul'),
        head('Mata Pelatihan'),
        head('JP'),
        ...COUNTED.map((title) => head(title, { size: 8 })),
        head('Hadir'),
        head('Keadaan'),
      ),
      ...sessions.map((session) => rowOf(session, zone)),
    ],
    { widths: [day, number, time, topic, ...others], borders: 'all' },
  );
}

function rowOf(session: RecapSession, zone: AttendanceRecap['zone']): Row {
  const { counts, state, cancelReason } = session;
  const expected = expectedOf(counts);
  const isHeld = state === 'closed' || state === 'open';
  const figures = [expected, ...ATTENDANCE_STATUSES.map((status) => counts[status]), counts.blank];
  return {
    cells: [
      cell(formatDate(session.date)),
      centred(session.number),
      centred(formatMinuteRange(session.startMinute, session.endMinute, zone), { size: 8 }),
      cell(orDash(topicsOf(session))),
      centred(session.jp),
      ...figures.map((count) => centred(isHeld ? count : '–')),
      centred(isHeld && expected > 0 ? formatPercent(counts.H / expected) : '–'),
      cell(
        [SESSION_STATE_NAMES[state], oneLine(cancelReason)]
          .filter((part) => part !== '')
          .join(': '),
        { size: 8 },
      ),
    ],
  };
}
