import type { Table } from 'docx';
import { formatNumber } from '../../domain/format/number';
import type { AttendanceRecap } from '../../domain/reports/attendance-recap';
import { expectedOf } from '../../domain/reports/recap-counts';
import type { RecapPerson } from '../../domain/reports/recap-person';
import { STANDING_NAMES } from '../../domain/reports/recap-standing';
import { remarksOf, shareInPercent } from '../../domain/reports/recap-words';
import { paragraph } from '../layout/paragraph';
import { besideCell, personCell } from '../layout/person-cell';
import { centred } from '../layout/section';
import { STYLE } from '../layout/styles';
import { type Cell, cell, head, type Row, tableOf } from '../layout/table';
import { dayHeads, sessionHeads, statusCells, sumRow } from './cells';
import {
  type ColumnPlan,
  columnsByDay,
  groupDays,
  planColumns,
  SESSION_WIDTH,
} from './column-plan';

/** Mm: number, JP, each percentage. */
const [NUMBER, JP, SHARE] = [10, 17, 16] as const;

/** Mm at least: name, instansi, keterangan. */
const [NAME, INSTITUTION, REMARK] = [46, 32, 32] as const;

const TALL = { merge: 'start' } as const;
const GO_ON = head('', { merge: 'go-on' });

/** Everybody with the status in each session, or in each day where there is no room for that. */
export function peopleTable(recap: AttendanceRecap, width: number): Table {
  const room = width - NUMBER - NAME - INSTITUTION - JP - 3 * SHARE - REMARK;
  const plan = planColumns(recap, room);
  const columns = columnCount(plan, recap);
  const spare = (room - columns * plan.width) / 3;
  const days = columnsByDay(recap.sessions, recap.days);
  const middle = { head: middleHead(plan, recap), below: middleBelow(plan, recap) };
  const rows: readonly Row[] = [
    {
      isHead: true,
      cells: [
        head('No.', TALL),
        head('Nama / NIP', TALL),
        head('Instansi / Unit Kerja', TALL),
        ...middle.head,
        head('JP hadir', TALL),
        head('Kehadiran dalam JP', { span: 3 }),
        head('Keterangan', TALL),
      ],
    },
    {
      isHead: true,
      cells: [
        GO_ON,
        GO_ON,
        GO_ON,
        ...middle.below,
        GO_ON,
        ...['Sesi terisi', 'Terbaik', 'Semua sesi'].map((title) => head(title, { size: 8 })),
        GO_ON,
      ],
    },
    ...recap.people.map((person) => personRow(person, middleCells(person, plan, recap))),
    ...(recap.people.length === 0
      ? [emptyRow(columns)]
      : sums(recap, plan.kind === 'sessions' ? days.flatMap((day) => day.columns) : [], columns)),
  ];
  return tableOf(rows, {
    widths: [
      NUMBER,
      NAME + spare,
      INSTITUTION + spare,
      ...Array.from({ length: columns }, () => plan.width),
      JP,
      SHARE,
      SHARE,
      SHARE,
      REMARK + spare,
    ],
    borders: 'all',
  });
}

/** Whether the sessions need tables of their own. */
export const needsDetail = (recap: AttendanceRecap, width: number): boolean =>
  planColumns(recap, width - NUMBER - NAME - INSTITUTION - JP - 3 * SHARE - REMARK).kind !==
  'sessions';

/** The status of everybody in each session, some days in each table. */
export function detailTables(
  recap: AttendanceRecap,
  width: number,
): readonly { readonly title: string; readonly table: Table }[] {
  const most = Math.max(1, Math.floor((width - NUMBER - NAME) / SESSION_WIDTH));
  return groupDays(columnsByDay(recap.sessions, recap.days), most).map((days) => {
    const count = days.reduce((sum, { columns }) => sum + columns.length, 0);
    const [first, last] = [days[0]?.day.number, days.at(-1)?.day.number];
    return {
      title: first === last ? `Hari ke-${first}` : `Hari ke-${first} s.d. ke-${last}`,
      table: tableOf(
        [
          {
            isHead: true,
            cells: [head('No.', TALL), head('Nama', TALL), ...dayHeads(days)],
          },
          { isHead: true, cells: [GO_ON, GO_ON, ...sessionHeads(days)] },
          ...recap.people.map((person) => ({
            cells: [centred(`${person.number}.`), cell(person.name), ...statusCells(person, days)],
          })),
          sumRow(
            'Hadir',
            2,
            days.flatMap(({ columns }) => columns.map(({ session }) => centred(session.counts.H))),
          ),
        ],
        {
          widths: [
            NUMBER,
            width - NUMBER - count * SESSION_WIDTH,
            ...Array.from({ length: count }, () => SESSION_WIDTH),
          ],
          borders: 'all',
        },
      ),
    };
  });
}

const columnCount = ({ kind }: ColumnPlan, { sessions, days }: AttendanceRecap): number =>
  kind === 'sessions' ? sessions.length : kind === 'days' ? days.length : 0;

function middleHead({ kind }: ColumnPlan, { sessions, days }: AttendanceRecap): readonly Cell[] {
  if (kind === 'sessions') return dayHeads(columnsByDay(sessions, days));
  return kind === 'days' ? [head('JP hadir per hari', { span: days.length })] : [];
}

function middleBelow({ kind }: ColumnPlan, { sessions, days }: AttendanceRecap): readonly Cell[] {
  if (kind === 'sessions') return sessionHeads(columnsByDay(sessions, days));
  return kind === 'days' ? days.map(({ number }) => head(`H${number}`)) : [];
}

function middleCells(
  person: RecapPerson,
  { kind }: ColumnPlan,
  { sessions, days }: AttendanceRecap,
): readonly Cell[] {
  if (kind === 'sessions') return statusCells(person, columnsByDay(sessions, days));
  if (kind === 'none') return [];
  return days.map(({ dayId }) => {
    let [attended, held] = [0, 0];
    for (const [index, session] of sessions.entries()) {
      const own = person.cells[index];
      if (session.dayId !== dayId || own?.kind !== 'marked') continue;
      attended += own.jp;
      held += session.jp;
    }
    const text = held > 0 ? `${formatNumber(attended)}/${formatNumber(held)}` : '';
    return centred(text, { size: 8, vertical: 'center' });
  });
}

function personRow(person: RecapPerson, middle: readonly Cell[]): Row {
  const { held, best, all, standing } = person;
  const figure = (text: string, bold = false) => centred(text, { vertical: 'center', bold });
  const remarks = remarksOf(person);
  return {
    cells: [
      figure(`${person.number}.`),
      personCell(person),
      besideCell(person.institution),
      ...middle,
      figure(`${formatNumber(all.jp)}/${formatNumber(all.of)}`),
      figure(shareInPercent(held)),
      figure(shareInPercent(best)),
      figure(shareInPercent(all), true),
      cell(
        [
          paragraph(STANDING_NAMES[standing], STYLE.cell),
          ...(remarks === '' ? [] : [paragraph(remarks, STYLE.cell, { size: 8, italics: true })]),
        ],
        { vertical: 'center' },
      ),
    ],
  };
}

function emptyRow(columns: number): Row {
  return { cells: [cell('Belum ada peserta.', { span: 8 + columns, align: 'center' })] };
}

function sums(
  { total }: AttendanceRecap,
  columns: readonly { readonly session: AttendanceRecap['sessions'][number] }[],
  count: number,
): readonly Row[] {
  const bold = { bold: true, size: 8 } as const;
  const blank = Array.from({ length: count }, () => cell(''));
  const per = (countOf: (session: AttendanceRecap['sessions'][number]) => number) =>
    columns.length > 0 ? columns.map(({ session }) => centred(countOf(session), bold)) : blank;
  return [
    {
      ...sumRow('Jumlah hadir', 3, [
        ...per(({ counts }) => counts.H),
        centred(''),
        centred(shareInPercent(total.held), { bold: true }),
        centred(''),
        centred(shareInPercent(total.all), { bold: true }),
        cell('rata-rata kelas'),
      ]),
      keepNext: columns.length > 0,
    },
    ...(columns.length > 0
      ? [
          sumRow('Jumlah tercantum', 3, [
            ...per(({ counts }) => expectedOf(counts)),
            cell('', { span: 5 }),
          ]),
        ]
      : []),
  ];
}
