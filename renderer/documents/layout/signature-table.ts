import type { Paragraph, Table } from 'docx';
import { gap } from './paragraph';
import { type SignatureBlock, signature } from './signature';
import { type Cell, cell, head, headRow, type Row, tableOf } from './table';

/** Mm: room enough to sign in, as two rows share one cell. */
const ROW_HEIGHT = 9;

/** Title of a column and its share of the width. */
export type SharedColumn = readonly [title: string, share: number];

export interface SignatureLine {
  /** One cell for each column. */
  readonly cells: readonly Cell[];
  /** What stands behind the number in the signature cell, e.g. a dash where nobody will sign. */
  readonly mark?: string;
  readonly remark?: string;
}

export interface SignatureList {
  /** Between the number and the signature. */
  readonly columns: readonly SharedColumn[];
  /** Shares of the number, of each of the two signature columns, and of the remark. */
  readonly shares: readonly [number: number, signature: number, remark: number];
  readonly lines: readonly SignatureLine[];
  /** Rows to write late comers in; one more where that makes the number even. */
  readonly spareRows: number;
  readonly foot: ListFoot;
}

/** What stands below, on the same page as the last pair. */
export interface ListFoot {
  readonly left: readonly Paragraph[];
  readonly block: SignatureBlock;
}

/**
 * A list of people with signature cells in zigzag: odd numbers left, even ones right, each two rows
 * high, so that a signature has room without the list growing twice as long. An odd last row gets an
 * empty one below it for the same reason.
 *
 * @param width mm
 */
export function signatureTable(list: SignatureList, width: number): Table {
  const [numberShare, signatureShare, remarkShare] = list.shares;
  const shares = [
    numberShare,
    ...list.columns.map(([, share]) => share),
    signatureShare,
    signatureShare,
    remarkShare,
  ];
  const unit = width / shares.reduce((sum, share) => sum + share, 0);
  const pairs = pairsOf(numbered(list));
  const bodyRows = pairs.flatMap(([odd, even], index) => {
    const isLast = index === pairs.length - 1;
    return [
      // Pairs stay on one page, and the last one stays with the foot.
      bodyRow(odd, [signatureCell(odd), signatureCell(even)], list, true),
      bodyRow(even, [GO_ON, GO_ON], list, isLast),
    ];
  });
  return tableOf([headers(list), ...bodyRows, footRow(list.foot, shares)], {
    widths: shares.map((share) => share * unit),
    borders: 'all',
  });
}

interface NumberedLine {
  /** Undefined on the row that only completes the last pair. */
  readonly number: number | undefined;
  /** Undefined on rows to write on. */
  readonly line: SignatureLine | undefined;
}

const COMPLETING: NumberedLine = { number: undefined, line: undefined };
const GO_ON = cell('', { merge: 'go-on' });

function numbered({ lines, spareRows }: SignatureList): readonly NumberedLine[] {
  const count = lines.length + spareRows;
  const isCompleted = spareRows > 0 && count % 2 === 1;
  return Array.from({ length: isCompleted ? count + 1 : count }, (_, index) => ({
    number: index + 1,
    line: lines[index],
  }));
}

function pairsOf(
  lines: readonly NumberedLine[],
): readonly (readonly [NumberedLine, NumberedLine])[] {
  return Array.from({ length: Math.ceil(lines.length / 2) }, (_, pair) => [
    lines[pair * 2] ?? COMPLETING,
    lines[pair * 2 + 1] ?? COMPLETING,
  ]);
}

function headers({ columns }: SignatureList): Row {
  return headRow(
    head('No.'),
    ...columns.map(([title]) => head(title)),
    head('Tanda Tangan', { span: 2 }),
    head('Ket.'),
  );
}

function bodyRow(
  { number, line }: NumberedLine,
  signatures: readonly Cell[],
  { columns }: SignatureList,
  keepNext: boolean,
): Row {
  const centred = (content: string) => cell(content, { align: 'center', vertical: 'center' });
  return {
    height: ROW_HEIGHT,
    keepNext,
    cells: [
      centred(number === undefined ? '' : `${number}.`),
      ...(line?.cells ?? columns.map(() => cell('', { vertical: 'center' }))),
      ...signatures,
      centred(line?.remark ?? ''),
    ],
  };
}

/** Odd numbers stand at the top of their cell, even ones at its foot: the zigzag. */
function signatureCell({ number, line }: NumberedLine): Cell {
  const text = number === undefined ? '' : `${number}. ${line?.mark ?? ''}`;
  const isEven = number !== undefined && number % 2 === 0;
  return cell(text, { merge: 'start', vertical: isEven ? 'center' : 'top' });
}

/**
 * A row of the table itself: LibreOffice keeps rows together, but not a table with what follows it,
 * and a signature should never stand on a page of its own.
 *
 * @param shares of all columns
 */
export function footRow({ left, block }: ListFoot, shares: readonly number[]): Row {
  const leftSpan = spanOfHalf(shares);
  const below = { isBelow: true } as const;
  return {
    cells: [
      cell([gap(8), ...left], { ...below, span: leftSpan }),
      cell([gap(8), ...signature(block)], { ...below, span: shares.length - leftSpan }),
    ],
  };
}

/** How many columns come nearest to half of the width. */
function spanOfHalf(shares: readonly number[]): number {
  const half = shares.reduce((sum, share) => sum + share, 0) / 2;
  let best = 1;
  let width = 0;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const [index, share] of shares.slice(0, -1).entries()) {
    width += share;
    const distance = Math.abs(width - half);
    if (distance < bestDistance) [best, bestDistance] = [index + 1, distance];
  }
  return best;
}
