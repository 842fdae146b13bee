import type { Table } from 'docx';
import { formatMinute } from '../../domain/format/clock';
import { formatPlainDate, formatWeekday } from '../../domain/format/date';
import { formatNumber } from '../../domain/format/number';
import type {
  ScheduledDay,
  ScheduleRow,
  TrainingScheduleView,
} from '../../domain/reports/training-schedule';
import { paragraph } from '../layout/paragraph';
import type { SignatureBlock } from '../layout/signature';
import { footRow } from '../layout/signature-table';
import { STYLE } from '../layout/styles';
import { type Cell, cell, head, headRow, type Row, tableOf } from '../layout/table';
import { oneLine, orDash } from '../layout/text';

/** Shares of the width: day, time, name, JP, narasumber, Ket. */
const SHARES = [27, 23, 47, 9, 37, 17];

const GO_ON = cell('', { merge: 'go-on' });

/**
 * The days one after the other. The rows of a day stay on one page where they fit, because its date
 * stands only beside the first.
 *
 * @param width mm
 */
export function scheduleTable(
  view: TrainingScheduleView,
  block: SignatureBlock,
  width: number,
): Table {
  const unit = width / SHARES.reduce((sum, share) => sum + share, 0);
  const { days } = view;
  const [day] = days;
  const isOneDay = days.length === 1;
  const label = isOneDay ? 'Jumlah' : 'Jumlah seluruhnya';
  const total = totalRow(label, view.total.planned, isOneDay && day ? besideTotal(day) : cell(''));
  const rows = [
    headRow(
      head('Hari/Tanggal'),
      head(`Waktu (${view.zone})`),
      head('Mata Pelatihan/Kegiatan'),
      head('JP'),
      head('Narasumber/Fasilitator'),
      head('Ket.'),
    ),
    ...(day && isOneDay ? dayRows(day) : days.flatMap(dayWithTotal)),
    total,
    footRow({ left: [], block }, SHARES),
  ];
  return tableOf(rows, { widths: SHARES.map((share) => share * unit), borders: 'all' });
}

function dayWithTotal(
  day: ScheduledDay,
  index: number,
  days: readonly ScheduledDay[],
): readonly Row[] {
  const total = totalRow(`Jumlah hari ke-${day.dayNumber}`, day.jp, besideTotal(day));
  // The last day stays with the signature, which should not stand on a page of its own.
  return [...dayRows(day), { ...total, keepNext: index === days.length - 1 }];
}

/** The date goes on beside the total; a day without steps has it there. */
const besideTotal = (day: ScheduledDay): Cell => (day.rows.length > 0 ? GO_ON : dayCell(day));

const dayRows = (day: ScheduledDay): readonly Row[] =>
  day.rows.map((row, index) => ({
    keepNext: true,
    height: 6,
    cells: [index === 0 ? dayCell(day) : GO_ON, ...cellsOf(row)],
  }));

function dayCell({ date, room, dayNumber }: ScheduledDay): Cell {
  const line = (text: string) => paragraph(text, STYLE.cell);
  return cell(
    [
      paragraph(`${formatWeekday(date)},`, STYLE.cell, { bold: true }),
      paragraph(formatPlainDate(date), STYLE.cell, { bold: true }),
      line(`Hari ke-${dayNumber}`),
      ...(oneLine(room) === '' ? [] : [line(room)]),
    ],
    { merge: 'start' },
  );
}

function cellsOf(row: ScheduleRow): readonly Cell[] {
  const look = { isShaded: row.isBreak, italics: row.isBreak, vertical: 'center' } as const;
  const time = `${formatMinute(row.startMinute)}–${formatMinute(row.endMinute)}`;
  return [
    cell(time, { ...look, align: 'center' }),
    cell(orDash(row.name), look),
    cell(row.jp > 0 ? formatNumber(row.jp) : '', { ...look, align: 'center' }),
    cell(row.speaker, look),
    cell(row.remark, look),
  ];
}

function totalRow(label: string, jp: number, first: Cell): Row {
  const bold = { bold: true } as const;
  return {
    keepNext: true,
    cells: [
      first,
      cell(label, { ...bold, span: 2, align: 'right' }),
      cell(formatNumber(jp), { ...bold, align: 'center' }),
      cell('', { span: 2 }),
    ],
  };
}
