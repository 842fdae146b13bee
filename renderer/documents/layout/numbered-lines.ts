import { Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { twips } from './page';
import { linesOf } from './text';

/** Mm that a number and its full stop take. */
const NUMBER_WIDTH = 8;

export interface NumberedLook {
  readonly style: string;
  /** Mm before the numbers. */
  readonly indent?: number;
  /** Points below each line. */
  readonly after?: number;
  readonly keepNext?: boolean;
}

/**
 * The lines of a text as `1.`, `2.`, …; a single one without a number, none at all of an empty text.
 * Written out instead of Word's own numbering, so that nothing renumbers a signed paper.
 */
export function numberedLines(
  text: string,
  { style, indent = 0, after = 2, keepNext = false }: NumberedLook,
): readonly Paragraph[] {
  const lines = filledLines(text);
  const isNumbered = lines.length > 1;
  const start = twips(indent);
  const hanging = twips(NUMBER_WIDTH);
  return lines.map((line, index) => {
    const number = isNumbered ? [`${index + 1}.`, new Tab()] : [];
    return new Paragraph({
      style,
      keepNext,
      alignment: 'both',
      spacing: { after: after * 20 },
      indent: isNumbered ? { left: start + hanging, hanging } : { left: start },
      ...(isNumbered ? { tabStops: [{ type: TabStopType.LEFT, position: start + hanging }] } : {}),
      children: [new TextRun({ children: number }), new TextRun({ text: line })],
    });
  });
}

/** The lines of a text that have something on them. */
export const filledLines = (text: string): readonly string[] =>
  linesOf(text).filter((line) => line !== '');
