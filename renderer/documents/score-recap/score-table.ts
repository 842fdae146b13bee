import type { Table } from 'docx';
import { formatPercent } from '../../domain/format/number';
import type { PrintedScoreRecap, PrintedScores } from '../../domain/reports/score-recap-paper';
import { formatGain, formatScore } from '../../domain/scores/score-text';
import { besideCell, personCell } from '../layout/person-cell';
import { centred } from '../layout/section';
import { footRow, type ListFoot } from '../layout/signature-table';
import { type Cell, type CellLook, cell, head, headRow, type Row, tableOf } from '../layout/table';

/** Mm: number, gain, gain in percent, Ket. */
const [NUMBER, GAIN, PERCENT, REMARK] = [10, 14, 15, 16] as const;

/** Mm of a test, as narrow as its name can stand. */
const TEST = 14;
const NARROW_TEST = 12;

/** Everybody with the score of each test, and below what the class reached. */
export function scoreTable(recap: PrintedScoreRecap, width: number, foot?: ListFoot): Table {
  const { tests, rows, compared } = recap;
  const test = tests.length > 3 ? NARROW_TEST : TEST;
  const gains = compared ? [GAIN, PERCENT] : [];
  const rest = [...tests.map(() => test), ...gains, REMARK];
  const room = width - NUMBER - rest.reduce((sum, part) => sum + part, 0);
  const widths = [NUMBER, room * 0.57, room * 0.43, ...rest];
  const size: CellLook = tests.length > 3 ? { size: 8 } : {};
  const people = rows.map((row) => rowOf(row, compared !== undefined, size));
  return tableOf(
    [
      headRow(
        head('No.'),
        head('Nama / NIP'),
        head('Instansi / Unit Kerja'),
        ...tests.map(({ name }) => head(name, size)),
        ...(compared ? [head('Selisih'), head('Naik/turun')] : []),
        head('Ket.'),
      ),
      ...(people.length > 0
        ? people
        : [{ cells: [cell('Belum ada peserta.', { span: widths.length, align: 'center' })] }]),
      ...figureRows(recap, size),
      ...(foot ? [footRow(foot, widths)] : []),
    ],
    { widths, borders: 'all' },
  );
}

function rowOf(row: PrintedScores, isCompared: boolean, size: CellLook): Row {
  const { number, points, gain, hasLeft } = row;
  const figure = (text: string) => centred(text, { ...size, vertical: 'center' });
  return {
    cells: [
      figure(`${number}.`),
      personCell(row),
      besideCell(row.institution),
      ...points.map((one) => figure(one === null ? '–' : formatScore(one))),
      ...(isCompared
        ? [figure(gain ? formatGain(gain.points) : '–'), figure(percentOf(gain?.percent))]
        : []),
      figure(hasLeft ? 'keluar' : points.includes(null) ? 'belum lengkap' : ''),
    ],
  };
}

function figureRows({ tests, gain, compared }: PrintedScoreRecap, size: CellLook): readonly Row[] {
  const bold: CellLook = { ...size, bold: true };
  const row = (title: string, cells: readonly Cell[], beside: readonly Cell[] = []): Row => ({
    keepNext: true,
    cells: [
      cell(title, { span: 3, align: 'right', bold: true }),
      ...cells,
      ...(compared ? (beside.length > 0 ? beside : [cell(''), cell('')]) : []),
      cell(''),
    ],
  });
  const figures = (of: 'mean' | 'highest' | 'lowest') =>
    tests.map((test) => centred(test.figures ? formatScore(test.figures[of]) : '–', bold));
  return [
    row(
      'Rata-rata',
      figures('mean'),
      gain ? [centred(formatGain(gain.points), bold), centred(percentOf(gain.percent), bold)] : [],
    ),
    row('Tertinggi', figures('highest')),
    row('Terendah', figures('lowest')),
    row(
      'Peserta yang dinilai',
      tests.map(({ count, expected }) => centred(`${count} dari ${expected}`, bold)),
    ),
  ];
}

/** Hundredths of a percent: `+21,5 %`, `−3 %`. */
function percentOf(hundredths: number | undefined): string {
  if (hundredths === undefined) return '–';
  const sign = hundredths > 0 ? '+' : hundredths < 0 ? '−' : '';
  return `${sign}${formatPercent(Math.abs(hundredths) / 10_000)}`;
}
