import { activityTitle } from '../../domain/activity/details';
import { ATTENDANCE_STATUSES, STATUS_NAMES } from '../../domain/attendance/status';
import { uncapitalized } from '../../domain/format/capital';
import { formatInstant, formatMinuteRange } from '../../domain/format/clock';
import { formatDate, formatDateRange, formatPlainDate } from '../../domain/format/date';
import type { AttendanceRecap, RecapSession } from '../../domain/reports/attendance-recap';
import { cellLetters } from '../../domain/reports/recap-cell';
import { expectedOf, type PeopleTotals } from '../../domain/reports/recap-counts';
import type { RecapPerson } from '../../domain/reports/recap-person';
import {
  type JpShare,
  ratioOf,
  STANDING_NAMES,
  STANDINGS,
} from '../../domain/reports/recap-standing';
import { remarksOf, SESSION_STATE_NAMES, topicsOf } from '../../domain/reports/recap-words';
import type {
  CellLook,
  WrittenCell,
  WrittenSheet,
  WrittenWorkbook,
} from '../../platform/spreadsheet/written-workbook';

export const WITHOUT_INSTITUTION = 'Instansi tidak diisi';
export const UNKNOWN_PERSON = 'Peserta dari laptop lain';

/**
 * The recap as a workbook of three sheets: the matrix, instansi, sessions.
 *
 * @param now epoch ms, said as the time of making
 */
export function recapWorkbook(recap: AttendanceRecap, now: number): WrittenWorkbook {
  const lines = [activityTitle(recap), whenAndWhere(recap), madeAt(recap, now)];
  return {
    title: `Rekap kehadiran ${activityTitle(recap)}`,
    madeAt: now,
    sheets: [matrix(recap, lines), institutions(recap, lines), sessions(recap, lines)],
  };
}

const whenAndWhere = ({ firstDate, lastDate, place }: AttendanceRecap): string =>
  [firstDate && formatDateRange(firstDate, lastDate), place].filter((part) => part).join(' · ');

const madeAt = ({ zone, threshold }: AttendanceRecap, now: number): string =>
  `Dibuat ${formatInstant(now, zone)} · ambang kehadiran ${threshold} % JP`;

const cell = (look: CellLook, value: string | number | null = null): WrittenCell => ({
  value,
  look,
});
const share = (value: JpShare, look: CellLook = 'percent'): WrittenCell =>
  cell(look, ratioOf(value) ?? null);
const heads = (...names: readonly string[]) => names.map((name) => cell('head', name));

function titled(title: string, lines: readonly string[]): readonly WrittenCell[][] {
  return [
    [cell('title', title)],
    ...lines.map((line) => [cell('line', line)]),
    // One empty row keeps the titles out of the table when somebody sorts or filters it.
    [],
  ];
}

const PERSON_HEADS = ['No', 'Nama', 'NIP', 'Instansi'];
const FIGURE_HEADS = [
  'JP dihadiri',
  'JP seluruhnya',
  'Dari sesi yang diisi',
  'Dari semua sesi',
  'Terbaik yang masih mungkin',
  'Keterangan',
  'Catatan',
];

function matrix(recap: AttendanceRecap, lines: readonly string[]): WrittenSheet {
  const { sessions, people } = recap;
  const top = titled('Rekap Kehadiran Peserta', lines);
  const counts = [...ATTENDANCE_STATUSES, 'blank' as const].map((status) => [
    cell('total'),
    cell('total', status === 'blank' ? 'Belum diisi' : STATUS_NAMES[status]),
    cell('total'),
    cell('total'),
    ...sessions.map(({ counts: own }) => cell('total-centered', own[status])),
    ...FIGURE_HEADS.map(() => cell('total')),
  ]);
  return {
    name: 'Rekap',
    columns: [6, 36, 26, 36, ...sessions.map(() => 9), 10, 12, 11, 11, 13, 22, 40],
    rows: [
      ...top,
      ...matrixHead(sessions),
      ...people.map((person) => personRow(person)),
      ...counts,
      [],
      ...LEGEND.map((line) => [cell('line', line)]),
    ],
    merges: matrixMerges(sessions, top.length),
    frozen: { rows: top.length + HEAD_ROWS, columns: 2 },
    headRows: { first: top.length, last: top.length + HEAD_ROWS - 1 },
  };
}

const HEAD_ROWS = 3;

/** Day, session, JP with the state: one row each. */
function matrixHead(sessions: readonly RecapSession[]): readonly WrittenCell[][] {
  const row = (isFirst: boolean, of: (session: RecapSession, index: number) => string) => [
    ...PERSON_HEADS.map((name) => cell('head', isFirst ? name : null)),
    ...sessions.map((session, index) => cell('head', of(session, index))),
    ...FIGURE_HEADS.map((name) => cell('head', isFirst ? name : null)),
  ];
  return [
    row(true, (session, index) =>
      isFirstOfDay(sessions, index)
        ? `Hari ${session.dayNumber} · ${formatPlainDate(session.date)}`
        : '',
    ),
    row(false, ({ number }) => `Sesi ${number}`),
    row(false, ({ jp, state }) =>
      state === 'closed' ? `${jp} JP` : `${jp} JP, ${uncapitalized(SESSION_STATE_NAMES[state])}`,
    ),
  ];
}

const isFirstOfDay = (sessions: readonly RecapSession[], index: number): boolean =>
  sessions[index]?.dayId !== sessions[index - 1]?.dayId;

function matrixMerges(sessions: readonly RecapSession[], row: number): WrittenSheet['merges'] {
  const lastRow = row + HEAD_ROWS - 1;
  const firstFigure = PERSON_HEADS.length + sessions.length;
  const columns = [
    ...PERSON_HEADS.map((_, index) => index),
    ...FIGURE_HEADS.map((_, index) => firstFigure + index),
  ];
  const days = sessions.flatMap((session, index) => {
    const count = sessions.filter(({ dayId }) => dayId === session.dayId).length;
    const column = PERSON_HEADS.length + index;
    return isFirstOfDay(sessions, index) && count > 1
      ? [{ row, column, lastRow: row, lastColumn: column + count - 1 }]
      : [];
  });
  return [...columns.map((column) => ({ row, column, lastRow, lastColumn: column })), ...days];
}

const LEGEND = [
  `${ATTENDANCE_STATUSES.map((status) => `${status} ${uncapitalized(STATUS_NAMES[status])}`).join(
    ', ',
  )}, – tidak tercantum pada daftar hadir; kosong: belum diisi, belum berlangsung, atau sesi tidak dilaksanakan.`,
  'Pulang lebih awal mengurangi satu JP tiap 45 menit penuh; terlambat tidak mengurangi JP.',
];

function personRow(person: RecapPerson): readonly WrittenCell[] {
  return [
    cell('number', person.number),
    cell('text', person.name || UNKNOWN_PERSON),
    cell('text', person.nip),
    cell('text', person.institution),
    ...person.cells.map((one) => cell('centered', cellLetters(one))),
    cell('number', person.all.jp),
    cell('number', person.all.of),
    share(person.held),
    share(person.all),
    share(person.best),
    cell('text', STANDING_NAMES[person.standing]),
    cell('text', remarksOf(person)),
  ];
}

function institutions(recap: AttendanceRecap, lines: readonly string[]): WrittenSheet {
  const top = titled('Rekap Kehadiran per Instansi', lines);
  const standings = STANDINGS.filter((standing) => recap.total.standings[standing] > 0);
  const figures = (totals: PeopleTotals, look: 'number' | 'total') => [
    cell(look, totals.people),
    ...ATTENDANCE_STATUSES.map((status) => cell(look, totals.counts[status])),
    cell(look, totals.counts.blank),
    cell(look, totals.held.jp),
    cell(look, totals.held.of),
    share(totals.held, look === 'total' ? 'total-percent' : 'percent'),
    ...standings.map((standing) => cell(look, totals.standings[standing])),
  ];
  return {
    name: 'Per instansi',
    columns: [6, 48, 10, 9, 9, 9, 13, 9, 9, 12, 12, 12, ...standings.map(() => 13)],
    rows: [
      ...top,
      heads(
        'No',
        'Instansi',
        'Peserta',
        ...ATTENDANCE_STATUSES.map((status) => STATUS_NAMES[status]),
        'Belum diisi',
        'JP dihadiri',
        'JP yang diisi',
        'Dari sesi yang diisi',
        ...standings.map((standing) => STANDING_NAMES[standing]),
      ),
      ...recap.institutions.map((institution, index) => [
        cell('number', index + 1),
        cell('text', institution.name || WITHOUT_INSTITUTION),
        ...figures(institution, 'number'),
      ]),
      [cell('total'), cell('total', 'Seluruhnya'), ...figures(recap.total, 'total')],
    ],
    merges: [],
    frozen: { rows: top.length + 1, columns: 2 },
    headRows: { first: top.length, last: top.length },
  };
}

function sessions(recap: AttendanceRecap, lines: readonly string[]): WrittenSheet {
  const top = titled('Rekap Kehadiran per Sesi', lines);
  const sum = (of: (session: RecapSession) => number) =>
    recap.sessions.reduce((total, session) => total + of(session), 0);
  const ratio = (present: number, expected: number) => (expected > 0 ? present / expected : null);
  const { counts } = recap.total;
  return {
    name: 'Sesi',
    columns: [13, 28, 7, 22, 40, 7, 15, 9, 11, 9, 9, 13, 9, 9, 12, 11, 40],
    rows: [
      ...top,
      heads(
        'Hari',
        'Tanggal',
        'Sesi',
        'Waktu rencana',
        'Mata pelatihan',
        'JP',
        'Keadaan',
        'Hadir',
        'Terlambat',
        ...ATTENDANCE_STATUSES.filter((status) => status !== 'H').map(
          (status) => STATUS_NAMES[status],
        ),
        'Belum diisi',
        'Pulang lebih awal',
        'Hadir (%)',
        'Alasan tidak dilaksanakan',
      ),
      ...recap.sessions.map((session) => [
        cell('number', session.dayNumber),
        cell('text', formatDate(session.date)),
        cell('number', session.number),
        cell('text', formatMinuteRange(session.startMinute, session.endMinute, recap.zone)),
        cell('text', topicsOf(session)),
        cell('number', session.jp),
        cell('text', SESSION_STATE_NAMES[session.state]),
        cell('number', session.counts.H),
        cell('number', session.late),
        ...(['I', 'S', 'TK', 'DL', 'blank'] as const).map((status) =>
          cell('number', session.counts[status]),
        ),
        cell('number', session.leftEarly),
        cell('percent', ratio(session.counts.H, expectedOf(session.counts))),
        cell('text', session.cancelReason),
      ]),
      [
        cell('total', 'Seluruhnya'),
        ...Array.from({ length: 4 }, () => cell('total')),
        cell('total', recap.jp.planned),
        cell('total'),
        cell('total', counts.H),
        cell(
          'total',
          sum(({ late }) => late),
        ),
        ...(['I', 'S', 'TK', 'DL', 'blank'] as const).map((status) =>
          cell('total', counts[status]),
        ),
        cell(
          'total',
          sum(({ leftEarly }) => leftEarly),
        ),
        cell('total-percent', ratio(counts.H, expectedOf(counts))),
        cell('total'),
      ],
    ],
    merges: [],
    frozen: { rows: top.length + 1, columns: 3 },
    headRows: { first: top.length, last: top.length },
  };
}
