import {
  BorderStyle,
  HeightRule,
  type IBorderOptions,
  ImageRun,
  Paragraph,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { CardSize, NameCard } from '../../domain/scan/name-cards';
import { twips } from '../layout/page';
import { type ParagraphLook, paragraph } from '../layout/paragraph';
import { qrPicture } from '../layout/qr-picture';
import { STYLE } from '../layout/styles';
import { oneLine, orDash } from '../layout/text';
import { fittingSize } from './fit-text';

/** Mm. The parts of a card stand beside each other (`small`) or below each other (`large`). */
export const CARD: Record<CardSize, { readonly width: number; readonly height: number }> = {
  small: { width: 90, height: 55 },
  large: { width: 95, height: 130 },
};

/** Cards beside each other, and rows of them on a sheet of A4 or F4. */
export const GRID = { small: [2, 5], large: [2, 2] } as const;

/** Mm between the edge of a card and what stands on it. */
const EDGE = 3;

/** What all cards of a sheet have in common. */
export interface CardHead {
  readonly office: string;
  readonly title: string;
  /** `Angkatan II Tahun 2026`. */
  readonly batch: string;
}

export interface NumberedCard extends NameCard {
  /** From 1, throughout the document. */
  readonly number: number;
}

const PIXELS_PER_MM = 96 / 25.4;

/** Where scissors go. */
const CUT: IBorderOptions = { style: BorderStyle.DASHED, size: 4, color: '8C8C8C' };
const LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '8C8C8C' };
const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Mm of the columns that one card takes. */
export const COLUMNS: Record<CardSize, readonly number[]> = { small: [58, 32], large: [95] };

const HEIGHTS = {
  small: { head: 15, body: 40 },
  large: { head: 34, body: 46, code: 50 },
} as const;

/** The rows of the table that one row of cards takes; undefined is a place without a card. */
export function cardRows(
  size: CardSize,
  head: CardHead,
  cards: readonly (NumberedCard | undefined)[],
): readonly TableRow[] {
  return size === 'small' ? smallRows(head, cards) : largeRows(head, cards);
}

function smallRows(head: CardHead, cards: readonly (NumberedCard | undefined)[]) {
  const { head: headHeight, body } = HEIGHTS.small;
  const [textWidth = 0, codeWidth = 0] = COLUMNS.small;
  const { width } = CARD.small;
  return [
    row(
      headHeight,
      cards.map((card) =>
        cell(card ? headLines(head, width, 13, 9) : [], width, {
          isEmpty: !card,
          span: 2,
          cut: ['top', 'left', 'right'],
          line: 'bottom',
        }),
      ),
    ),
    row(
      body,
      cards.flatMap((card) => [
        cell(card ? personLines(card, textWidth, { name: 20, institution: 12 }) : [], textWidth, {
          isEmpty: !card,
          cut: ['left', 'bottom'],
        }),
        cell(card ? codeLines(card, 27) : [], codeWidth, {
          isEmpty: !card,
          isTight: true,
          cut: ['right', 'bottom'],
        }),
      ]),
    ),
  ];
}

function largeRows(head: CardHead, cards: readonly (NumberedCard | undefined)[]) {
  const { head: headHeight, body, code } = HEIGHTS.large;
  const { width } = CARD.large;
  const rows = [
    [headHeight, () => headLines(head, width, 29, 14)],
    [body, (card: NumberedCard) => personLines(card, width, { name: 26, institution: 13 }, 24)],
    [code, (card: NumberedCard) => codeLines(card, 42)],
  ] as const;
  return rows.map(([height, linesOf], index) =>
    row(
      height,
      cards.map((card) =>
        cell(card ? linesOf(card) : [], width, {
          isEmpty: !card,
          cut: [
            'left',
            'right',
            ...(index === 0 ? (['top'] as const) : []),
            ...(index === 2 ? (['bottom'] as const) : []),
          ],
          ...(index === 0 ? { line: 'bottom' as const } : {}),
        }),
      ),
    ),
  );
}

/** Office, training and batch; `height` mm are the training's. */
function headLines(head: CardHead, width: number, height: number, largest: number) {
  const room = { width: width - 2 * EDGE, largest };
  const small = Math.min(largest, Math.max(7, largest - 4));
  const office = oneLine(head.office);
  const line = small * 1.15 * 0.3528;
  const rest = height - line * (office === '' ? 1 : 2);
  return [
    ...(office === '' ? [] : [centred(office, fitInLine(office, room.width, small))]),
    centred(head.title, fittingSize(head.title, { ...room, height: Math.max(rest, 4) }), true),
    centred(head.batch, fitInLine(head.batch, room.width, small)),
  ];
}

/** Of a text that may take one line only. */
const fitInLine = (text: string, width: number, largest: number): number =>
  fittingSize(text, { width, height: largest * 1.16 * 0.3528, largest });

function personLines(
  { name, institution }: NameCard,
  width: number,
  heights: { readonly name: number; readonly institution: number },
  largest = 16,
) {
  const inside = width - 2 * EDGE;
  const nameSize = fittingSize(name, { width: inside, height: heights.name, largest });
  const room = { width: inside, height: heights.institution, largest: Math.round(largest * 0.6) };
  return [
    centred(orDash(name), nameSize, true, { spacing: { after: 80 } }),
    centred(institution, Math.min(nameSize, fittingSize(institution, room))),
  ];
}

/** @param side mm of the picture, its white rim included */
function codeLines({ name, number, code }: NumberedCard, side: number) {
  const pixels = Math.round(side * PIXELS_PER_MM);
  const picture = new ImageRun({
    type: 'png',
    data: qrPicture(code),
    transformation: { width: pixels, height: pixels },
    altText: {
      // A fixed id: docx would count on from the document before.
      id: String(number),
      name: `Kode QR ${number}`,
      title: 'Kode QR',
      description: `Kode QR ${oneLine(name)}`,
    },
  });
  return [
    new Paragraph({ style: STYLE.cell, alignment: 'center', children: [picture] }),
    centred('PESERTA', 8, true),
  ];
}

const centred = (text: string, size: number, bold = false, look: ParagraphLook = {}): Paragraph =>
  paragraph(oneLine(text), STYLE.cell, { ...look, align: 'center', size, bold });

const row = (height: number, cells: readonly TableCell[]): TableRow =>
  new TableRow({
    children: [...cells],
    cantSplit: true,
    height: { value: twips(height), rule: HeightRule.EXACT },
  });

type Side = 'top' | 'bottom' | 'left' | 'right';

interface CellLook {
  readonly isEmpty: boolean;
  /** Sides that scissors follow. */
  readonly cut: readonly Side[];
  readonly line?: Side;
  readonly span?: number;
  /** Without the edge, for what has a rim of its own. */
  readonly isTight?: boolean;
}

function cell(children: readonly Paragraph[], width: number, look: CellLook): TableCell {
  const { isEmpty, cut, line, span = 1, isTight = false } = look;
  const border = (side: Side) =>
    isEmpty ? NONE : cut.includes(side) ? CUT : line === side ? LINE : NONE;
  const side = twips(isTight ? 0.5 : EDGE);
  return new TableCell({
    children: children.length > 0 ? [...children] : [paragraph('', STYLE.cell)],
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: side, right: side, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    borders: {
      top: border('top'),
      bottom: border('bottom'),
      left: border('left'),
      right: border('right'),
    },
    ...(span > 1 ? { columnSpan: span } : {}),
  });
}
