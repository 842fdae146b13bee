import {
  BorderStyle,
  HeightRule,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { PrintedPerson } from '../../domain/reports/printed-person';
import { type Page, twips } from '../layout/page';
import { paragraph } from '../layout/paragraph';
import { STYLE } from '../layout/styles';
import { oneLine, orDash } from '../layout/text';

/** Mm left of a page for the paragraph that Word wants after a table. */
const AFTER_TABLE = 2;

/** Mm at both ends of a line, and in all across it. */
const MARGIN = { ends: 12, across: 20 } as const;

const POINTS_PER_MM = 72 / 25.4;

/** Of an average letter of Arial bold, in its size. */
const LETTER_WIDTH = 0.62;
const LINE_HEIGHT = 1.2;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const FOLD = { style: BorderStyle.DASHED, size: 4, color: 'BFBFBF' } as const;

/** Rows as high as a page, so that each begins one: no breaks, and none left over at the end. */
export function tentTable(
  people: readonly PrintedPerson[],
  { textWidth, textHeight }: Page,
): Table {
  const half = twips(textWidth / 2);
  const face = { length: textHeight - AFTER_TABLE, across: textWidth / 2 };
  const rows = people.map(
    (person) =>
      new TableRow({
        cantSplit: true,
        height: { value: twips(face.length), rule: HeightRule.EXACT },
        // The tops of the letters meet at the fold.
        children: [
          side(person, face, TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT, half),
          side(person, face, TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT, half),
        ],
      }),
  );
  return new Table({
    rows,
    width: { size: half * 2, type: WidthType.DXA },
    columnWidths: [half, half],
    layout: TableLayoutType.FIXED,
    borders: {
      top: NONE,
      bottom: NONE,
      left: NONE,
      right: NONE,
      insideHorizontal: NONE,
      insideVertical: FOLD,
    },
  });
}

/** Mm along and across the lines of writing. */
interface Face {
  readonly length: number;
  readonly across: number;
}

function side(
  person: PrintedPerson,
  face: Face,
  textDirection: (typeof TextDirection)[keyof typeof TextDirection],
  width: number,
): TableCell {
  return new TableCell({
    children: [...linesOf(person, face)],
    width: { size: width, type: WidthType.DXA },
    textDirection,
    verticalAlign: VerticalAlignTable.CENTER,
  });
}

function linesOf({ name, institution }: PrintedPerson, face: Face): readonly Paragraph[] {
  const room = face.across - MARGIN.across;
  const line = ({ text, size }: Fitted, bold: boolean, before: number) =>
    paragraph(text, STYLE.body, {
      align: 'center',
      bold,
      size,
      indent: { left: twips(MARGIN.ends), right: twips(MARGIN.ends) },
      spacing: { before: before * 20 },
    });
  return [
    line(fitted(orDash(name), face, { most: 60, height: room * 0.6 }), true, 0),
    ...(oneLine(institution) === ''
      ? []
      : [line(fitted(institution, face, { most: 24, height: room * 0.3 }), false, 8)]),
  ];
}

interface Fitted {
  /** With its line break, where one helps. */
  readonly text: string;
  /** Points. */
  readonly size: number;
}

const SMALLEST = 9;

/** Points: above it, one smaller line is read more easily than two. */
const LEGIBLE = 36;

/**
 * A text as large as it can be within so many mm across: best in one line, else with the gelar on a
 * second one, else broken wherever it must be.
 */
function fitted(
  written: string,
  { length }: Face,
  { most, height }: { readonly most: number; readonly height: number },
): Fitted {
  const line = (length - 2 * MARGIN.ends) * POINTS_PER_MM;
  const text = oneLine(written);
  const withBreak = text.replace(', ', ',\n');
  for (const candidate of [text, withBreak]) {
    const letters = Math.max(1, ...candidate.split('\n').map((part) => part.length));
    const size = Math.min(most, Math.floor(line / (letters * LETTER_WIDTH)));
    if (size >= Math.min(most, LEGIBLE)) return { text: candidate, size };
  }
  for (let size = most; size > SMALLEST; size -= 1) {
    const lines = Math.ceil((text.length * LETTER_WIDTH * size) / line);
    if (lines * size * LINE_HEIGHT <= height * POINTS_PER_MM) return { text, size };
  }
  return { text, size: SMALLEST };
}
