import type { Table } from 'docx';
import type { Zone } from '../../domain/activity/zone';
import { formatClock } from '../../domain/format/clock';
import { gradeText } from '../../domain/people/grade-text';
import type { AttendanceRow, AttendanceSheetView } from '../../domain/reports/attendance-sheet';
import { paragraph } from '../layout/paragraph';
import { STYLE } from '../layout/styles';
import { type Cell, cell, head, headRow, type Row, tableOf } from '../layout/table';
import { oneLine, orDash } from '../layout/text';
import type { SheetForm } from './sheet-form';

/** Rows to write late comers in; one more where that makes the number even. */
const SPARE_ROWS = 4;

/** Mm: room enough to sign in. */
const ROW_HEIGHT = 9;

/** Shares of the width: No, Nama, Pangkat, Jabatan, Instansi, two for the signature, Ket. */
const SHARES = [9, 58, 30, 43, 43, 24, 24, 16];

/**
 * Everybody expected, with signature cells in zigzag: odd numbers left, even ones right, each two
 * rows high, so that a signature has room without the list growing twice as long. An odd last row
 * gets an empty one below it for the same reason.
 *
 * @param foot what stands below, on the same page as the last pair
 * @param width mm
 */
export function rosterTable(
  { rows, zone }: Pick<AttendanceSheetView, 'rows' | 'zone'>,
  form: SheetForm,
  foot: Row,
  width: number,
): Table {
  const share = width / SHARES.reduce((sum, part) => sum + part, 0);
  const pairs = pairsOf(linesFor(rows, form));
  const bodyRows = pairs.flatMap(([odd, even], index) => {
    const isLast = index === pairs.length - 1;
    return [
      // Pairs stay on one page, and the last one stays with the foot.
      bodyRow(odd, [signatureCell(odd, form), signatureCell(even, form)], { form, zone }, true),
      bodyRow(even, [GO_ON, GO_ON], { form, zone }, isLast),
    ];
  });
  return tableOf([headers(), ...bodyRows, foot], {
    widths: SHARES.map((part) => part * share),
    borders: 'all',
  });
}

interface Line {
  /** Undefined on the row that only completes the last pair. */
  readonly number: number | undefined;
  /** Undefined on rows to write on. */
  readonly row: AttendanceRow | undefined;
}

const EMPTY_LINE: Line = { number: undefined, row: undefined };
const GO_ON = cell('', { merge: 'go-on' });

function linesFor(rows: readonly AttendanceRow[], form: SheetForm): readonly Line[] {
  const lines = rows.map((row) => ({ number: row.number, row }));
  const spare = form === 'empty' ? SPARE_ROWS + (rows.length % 2) : 0;
  const blanks = Array.from({ length: spare }, (_, index) => ({
    number: rows.length + index + 1,
    row: undefined,
  }));
  return [...lines, ...blanks];
}

function pairsOf(lines: readonly Line[]): readonly (readonly [Line, Line])[] {
  return Array.from({ length: Math.ceil(lines.length / 2) }, (_, pair) => [
    lines[pair * 2] ?? EMPTY_LINE,
    lines[pair * 2 + 1] ?? EMPTY_LINE,
  ]);
}

function headers(): Row {
  return headRow(
    head('No.'),
    head('Nama / NIP'),
    head('Pangkat / Gol.'),
    head('Jabatan'),
    head('Instansi / Unit Kerja'),
    head('Tanda Tangan', { span: 2 }),
    head('Ket.'),
  );
}

function bodyRow(
  { number, row }: Line,
  signatures: readonly Cell[],
  { form, zone }: { readonly form: SheetForm; readonly zone: Zone },
  keepNext: boolean,
): Row {
  const text = (content: string) => cell(content, { vertical: 'center' });
  const centred = (content: string) => cell(content, { align: 'center', vertical: 'center' });
  return {
    height: ROW_HEIGHT,
    keepNext,
    cells: [
      centred(number === undefined ? '' : `${number}.`),
      nameCell(row),
      text(row ? orDash(gradeText({ rank: oneLine(row.rank), grade: oneLine(row.grade) })) : ''),
      text(row ? orDash(row.position) : ''),
      text(row ? orDash(row.institution) : ''),
      ...signatures,
      centred(form === 'filled' && row ? remark(row, zone) : ''),
    ],
  };
}

function nameCell(row: AttendanceRow | undefined): Cell {
  if (!row) return cell('', { vertical: 'center' });
  const lines = [paragraph(orDash(row.name), STYLE.cell)];
  if (row.nip !== '') lines.push(paragraph(`NIP ${row.nip}`, STYLE.cell));
  return cell(lines, { vertical: 'center' });
}

/** Odd numbers stand at the top of their cell, even ones at its foot: the zigzag. */
function signatureCell({ number, row }: Line, form: SheetForm): Cell {
  const isAbsent = form === 'filled' && row?.status !== undefined && row.status !== 'H';
  const text = number === undefined ? '' : `${number}. ${isAbsent ? '–' : ''}`;
  const isEven = number !== undefined && number % 2 === 0;
  return cell(text, { merge: 'start', vertical: isEven ? 'center' : 'top' });
}

/** `H 08.05`, a status letter, or a dash for *belum diisi*; a star where it was corrected. */
function remark({ status, arrivedAt, correction }: AttendanceRow, zone: Zone): string {
  if (!status) return '–';
  const time = arrivedAt === undefined ? '' : ` ${formatClock(arrivedAt, zone)}`;
  return `${status}${time}${correction ? '*' : ''}`;
}
