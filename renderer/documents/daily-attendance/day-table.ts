import type { Table } from 'docx';
import type { Zone } from '../../domain/activity/zone';
import { formatMinuteRange } from '../../domain/format/clock';
import type {
  DailyAttendanceRow,
  DailyAttendanceView,
  DailySession,
  SessionCell,
} from '../../domain/reports/daily-attendance';
import { paragraph } from '../layout/paragraph';
import { besideCell, personCell } from '../layout/person-cell';
import { centred } from '../layout/section';
import { footRow, type ListFoot } from '../layout/signature-table';
import { STYLE } from '../layout/styles';
import { type Cell, cell, head, type Row, tableOf } from '../layout/table';

/** Mm: a signature has the row for itself. */
const ROW_HEIGHT = 11;

/** Rows to write late comers in. */
const SPARE_ROWS = 4;

/** Mm: number, name, and the least for a session. */
const NUMBER = 9;
const NAME = 52;
const SESSION = 29;
const INSTITUTION = { least: 30, most: 60 } as const;

/**
 * Everybody with a cell to sign in for each session.
 *
 * @param width mm
 */
export function dayTable(view: DailyAttendanceView, foot: ListFoot, width: number): Table {
  const { sessions, rows, zone } = view;
  const left = width - NUMBER - NAME - sessions.length * SESSION;
  const institution = Math.min(INSTITUTION.most, Math.max(INSTITUTION.least, left));
  const session = (width - NUMBER - NAME - institution) / Math.max(1, sessions.length);
  const widths = [NUMBER, NAME, institution, ...sessions.map(() => session)];
  const blanks = Array.from({ length: SPARE_ROWS }, (_, index) =>
    bodyRow(rows.length + index + 1, undefined, sessions.length),
  );
  const body = [...rows.map((row, index) => bodyRow(index + 1, row, sessions.length)), ...blanks];
  return tableOf([...headers(sessions, zone), ...keptWithFoot(body), footRow(foot, widths)], {
    widths,
    borders: 'all',
  });
}

function headers(sessions: readonly DailySession[], zone: Zone): readonly Row[] {
  const tall = (title: string) => head(title, { merge: 'start' });
  const rest = head('', { merge: 'go-on' });
  return [
    {
      isHead: true,
      cells: [
        tall('No.'),
        tall('Nama / NIP'),
        tall('Instansi / Unit Kerja'),
        head('Tanda Tangan', { span: Math.max(1, sessions.length) }),
      ],
    },
    { isHead: true, cells: [rest, rest, rest, ...sessions.map((each) => sessionHead(each, zone))] },
  ];
}

function sessionHead({ session, isCancelled }: DailySession, zone: Zone): Cell {
  const { number, startMinute, endMinute } = session;
  const line = (text: string, size?: number) =>
    paragraph(text, STYLE.cellHead, size === undefined ? {} : { size, bold: false });
  return cell([
    line(`Sesi ${number} (${partOfDay(startMinute)})`),
    line(formatMinuteRange(startMinute, endMinute, zone), 8),
    ...(isCancelled ? [line('tidak dilaksanakan', 8)] : []),
  ]);
}

/** Minutes after midnight, as people call the hours. */
function partOfDay(minute: number): string {
  if (minute < 11 * 60) return 'Pagi';
  if (minute < 15 * 60) return 'Siang';
  return minute < 18 * 60 ? 'Sore' : 'Malam';
}

function bodyRow(number: number, row: DailyAttendanceRow | undefined, sessions: number): Row {
  return {
    height: ROW_HEIGHT,
    cells: [
      centred(`${number}.`, { vertical: 'center' }),
      personCell(row),
      besideCell(row?.institution),
      ...Array.from({ length: sessions }, (_, index) =>
        centred(textOf(row?.cells[index]), { vertical: 'center' }),
      ),
    ],
  };
}

/** Empty where somebody will sign. */
function textOf(cellOfSession: SessionCell | undefined): string {
  switch (cellOfSession?.kind) {
    case 'absent':
      return cellOfSession.status;
    case 'none':
      return '–';
    default:
      return '';
  }
}

/** The last rows stay with the foot, so that no signature stands on a page alone. */
const keptWithFoot = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row, index) => (index >= rows.length - 2 ? { ...row, keepNext: true } : row));
