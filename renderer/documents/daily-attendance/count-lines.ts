import type { Paragraph } from 'docx';
import { ABSENT_STATUSES } from '../../domain/attendance/counts';
import { STATUS_NAMES } from '../../domain/attendance/status';
import type { DailyAttendanceView, DailySession } from '../../domain/reports/daily-attendance';
import { paragraph } from '../layout/paragraph';
import { STYLE } from '../layout/styles';

const DOTS = '..........';

/** How many were there, session by session; dots to write on while nobody was counted. */
export function countLines({ rows, sessions }: DailyAttendanceView): readonly Paragraph[] {
  const line = (text: string) => paragraph(text, STYLE.body, { spacing: { after: 40 } });
  return [
    line(`Jumlah peserta: ${rows.length} orang`),
    ...sessions.map((session) => line(`Sesi ${session.session.number}: ${countOf(session)}`)),
    ...legend(sessions),
  ];
}

function countOf({ counts, isCancelled }: DailySession): string {
  if (isCancelled) return 'tidak dilaksanakan';
  if (!counts) return `hadir ${DOTS} orang`;
  const absent = ABSENT_STATUSES.reduce((sum, status) => sum + counts[status], 0);
  const blank = counts.blank > 0 ? `, belum diisi ${counts.blank}` : '';
  return `hadir ${counts.H}, tidak hadir ${absent}${blank}`;
}

function legend(sessions: readonly DailySession[]): readonly Paragraph[] {
  if (!sessions.some(({ counts }) => counts)) return [];
  const letters = ABSENT_STATUSES.map(
    (status) => `${status} ${STATUS_NAMES[status].toLowerCase()}`,
  );
  return [paragraph(`Keterangan: ${letters.join(', ')}.`, STYLE.small)];
}
