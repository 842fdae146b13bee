import type { Table } from 'docx';
import { formatNumber } from '../../domain/format/number';
import type { CertificateView, CertifiedSubject } from '../../domain/reports/certificate';
import { type Cell, cell, head, headRow, type Row, tableOf } from '../layout/table';
import { oneLine } from '../layout/text';
import { textHeight } from '../layout/text-height';

/** Mm: number, JP, and between two halves. */
const [NUMBER, JP, BETWEEN] = [11, 14, 6];

/** Mm of the page that title, head and signature take. */
const OTHERS = 100;

/** More than these stand in two halves. */
const MOST_IN_ONE = 12;

/** Points, from the most readable to the smallest. */
const SIZES = [10, 9, 8, 7] as const;
const SMALLEST = 6;

interface Look {
  readonly halves: number;
  /** Points. */
  readonly size: number;
}

/** Mm above and below the text of a cell, with its line. */
const PADDING = 1.2;

const UNNAMED = 'Materi pelatihan lainnya';

/**
 * Mata pelatihan with their JP, on what is left of one page: in two halves and smaller letters where
 * there are many.
 *
 * @param width mm
 * @param pageHeight mm
 */
export function subjectTable(
  { subjects, jp }: CertificateView,
  width: number,
  pageHeight: number,
): Table {
  const room = pageHeight - OTHERS;
  const halves = subjects.length > MOST_IN_ONE ? 2 : 1;
  const size =
    SIZES.find((each) => heightOf(subjects, { halves, size: each }, width) <= room) ?? SMALLEST;
  const perHalf = Math.ceil(subjects.length / halves);
  const topic = topicWidth(halves, width);
  const rows = Array.from(
    { length: Math.max(1, perHalf) },
    (_, row): Row => ({
      cells: Array.from({ length: halves }, (_, half) => half * perHalf + row).flatMap(
        (index, half) => [
          ...(half > 0 ? [cell('', { isBare: true })] : []),
          ...cellsOf(subjects[index], index, size),
        ],
      ),
    }),
  );
  const heads = Array.from({ length: halves }, (_, half) => [
    ...(half > 0 ? [cell('', { isBare: true })] : []),
    head('No.'),
    head('Mata Pelatihan'),
    head('JP'),
  ]).flat();
  const bold = { bold: true, size: 10 } as const;
  const columns = halves === 1 ? 3 : 7;
  const total: Row = {
    cells: [
      cell('Jumlah jam pelajaran', { ...bold, span: columns - 1, align: 'right' }),
      cell(formatNumber(jp), { ...bold, align: 'center' }),
    ],
  };
  return tableOf([headRow(...heads), ...rows, total], {
    widths: Array.from({ length: halves }, (_, half) => [
      ...(half > 0 ? [BETWEEN] : []),
      NUMBER,
      topic,
      JP,
    ]).flat(),
    borders: 'all',
  });
}

function cellsOf(
  subject: CertifiedSubject | undefined,
  index: number,
  size: number,
): readonly Cell[] {
  if (!subject) return [cell(''), cell(''), cell('')];
  return [
    cell(`${index + 1}.`, { size, align: 'center' }),
    cell(oneLine(subject.topic) || UNNAMED, { size }),
    cell(subject.jp > 0 ? formatNumber(subject.jp) : '–', { size, align: 'center' }),
  ];
}

function heightOf(
  subjects: readonly CertifiedSubject[],
  { halves, size }: Look,
  width: number,
): number {
  const perHalf = Math.ceil(subjects.length / halves);
  const topic = topicWidth(halves, width);
  const heights = subjects.map((each) => textHeight(each.topic, { size, width: topic }) + PADDING);
  // Subjects beside each other share a row.
  const rows = Array.from({ length: perHalf }, (_, row) =>
    Math.max(0, ...heights.filter((_height, index) => index % perHalf === row)),
  );
  return rows.reduce((sum, height) => sum + height, 0);
}

const topicWidth = (halves: number, width: number): number =>
  (width - BETWEEN * (halves - 1)) / halves - NUMBER - JP;
