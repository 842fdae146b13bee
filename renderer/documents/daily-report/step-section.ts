import type { FileChild, Paragraph } from 'docx';
import type { Zone } from '../../domain/activity/zone';
import { formatClock, formatShortInstant } from '../../domain/format/clock';
import { formatDifference, formatNumber } from '../../domain/format/number';
import type { DailyReportView } from '../../domain/reports/daily-report';
import type { StepRow } from '../../domain/reports/step-rows';
import type { TimeCorrection } from '../../domain/run/time-corrections';
import { paragraph } from '../layout/paragraph';
import { centred, heading } from '../layout/section';
import { STYLE } from '../layout/styles';
import { type Cell, cell, head, type Row, tableOf } from '../layout/table';
import { oneLine } from '../layout/text';

/** Mm beside the wording: number, start, finish, three times minutes, two differences. */
const NARROW = [9, 13, 14, 13, 15, 16, 13, 15] as const;

/** The day's steps: official wording, mutu baku and plan against what was done. */
export function stepSection(view: DailyReportView, width: number): readonly FileChild[] {
  const { details, steps } = view;
  const [number, ...others] = NARROW;
  const wording = width - NARROW.reduce((sum, part) => sum + part, 0);
  return [
    heading('C. Pelaksanaan langkah'),
    tableOf([...headers(), ...steps.map((row) => stepRow(row, details.zone)), totalRow(view)], {
      widths: [number, wording, ...others],
      borders: 'all',
    }),
    ...remarksBelow(view),
  ];
}

function headers(): readonly Row[] {
  const over = (title: string, span: number) => head(title, { span });
  const tall = (title: string) => head(title, { merge: 'start' });
  const rest = head('', { merge: 'go-on' });
  const second = ['Mulai', 'Selesai', 'Mutu baku', 'Rencana', 'Realisasi', 'Mutu baku', 'Rencana'];
  return [
    {
      isHead: true,
      cells: [
        tall('No.'),
        tall('Kegiatan'),
        over('Pukul', 2),
        over('Waktu (menit)', 3),
        over('Selisih (menit) dari', 2),
      ],
    },
    { isHead: true, cells: [rest, rest, ...second.map((title) => head(title, { size: 8 }))] },
  ];
}

function stepRow(row: StepRow, zone: Zone): Row {
  const clock = (instant: number | undefined) =>
    centred(instant === undefined ? '–' : formatClock(instant, zone));
  const minutes = (value: number | undefined) => centred(value === undefined ? '–' : value);
  return {
    cells: [
      centred(`${row.step}.`),
      wordingCell(row, zone),
      clock(row.startedAt),
      clock(row.finishedAt),
      minutes(row.standardMinutes),
      minutes(row.plannedMinutes),
      minutes(row.actualMinutes),
      difference(row.fromStandard),
      difference(row.fromPlan),
    ],
  };
}

function totalRow({ totals }: DailyReportView): Row {
  const bold = { bold: true } as const;
  return {
    cells: [
      cell('Jumlah', { span: 4, align: 'right', bold: true }),
      centred(formatNumber(totals.standardMinutes), bold),
      centred(formatNumber(totals.plannedMinutes), bold),
      centred(formatNumber(totals.actualMinutes), bold),
      centred(formatDifference(totals.fromStandard), bold),
      centred(formatDifference(totals.fromPlan), bold),
    ],
  };
}

const difference = (value: number | undefined): Cell =>
  centred(value === undefined ? '–' : formatDifference(value));

function wordingCell(row: StepRow, zone: Zone): Cell {
  const remarks = remarksOf(row, zone).join(' ');
  const wording = paragraph(row.text, STYLE.cell);
  if (remarks === '') return cell([wording]);
  return cell([wording, paragraph(remarks, STYLE.cell, { italics: true, size: 8 })]);
}

function remarksOf(row: StepRow, zone: Zone): readonly string[] {
  const { extensionMinutes: extension, pausedMinutes } = row;
  return [
    ...statusRemark(row),
    ...(pausedMinutes > 0 ? [`Jeda ${pausedMinutes} menit.`] : []),
    ...(extension > 0 ? [`Ditambah ${extension} menit.`] : []),
    ...(extension < 0 ? [`Dikurangi ${-extension} menit.`] : []),
    ...(row.corrections ?? []).map((correction) => correctionRemark(correction, zone)),
  ];
}

function statusRemark({ status, skipReason }: StepRow): readonly string[] {
  switch (status) {
    case 'pending':
      return ['Belum dilaksanakan.'];
    case 'running':
      return ['Sedang berjalan.'];
    case 'paused':
      return ['Sedang dijeda.'];
    case 'skipped':
      return [skipReason === '' ? 'Dilewati.' : `Dilewati: ${fullStop(skipReason)}`];
    case 'finished':
      return [];
  }
}

function correctionRemark(
  { edge, from, to, reason, operator, recordedAt }: TimeCorrection,
  zone: Zone,
): string {
  const what = edge === 'start' ? 'Pukul mulai' : 'Pukul selesai';
  const before = from === undefined ? '' : ` dari ${formatClock(from, zone)}`;
  const why = oneLine(reason) === '' ? '.' : `: ${fullStop(reason)}`;
  const who = oneLine(operator) === '' ? '' : ` oleh ${oneLine(operator)}`;
  const when = ` pada ${formatShortInstant(recordedAt, zone)}`;
  return `${what} dikoreksi${before} menjadi ${formatClock(to, zone)}${who}${when}${why}`;
}

function remarksBelow({ parallelSteps, steps }: DailyReportView): readonly Paragraph[] {
  const pairs = parallelSteps.map((numbers) => numbers.join(' dan ')).join('; ');
  const hasOpenSteps = steps.some(({ status }) => status !== 'finished');
  const lines = [
    ...(pairs === ''
      ? []
      : [
          `Langkah yang berlangsung bersamaan (${pairs}) dihitung masing-masing, seperti pada SOP.`,
        ]),
    'Realisasi tidak termasuk jeda.',
    ...(hasOpenSteps ? ['Selisih hanya dihitung untuk langkah yang selesai.'] : []),
  ];
  return [paragraph(lines.join(' '), STYLE.small)];
}

function fullStop(text: string): string {
  const line = oneLine(text);
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
