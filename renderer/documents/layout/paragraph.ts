import { AlignmentType, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import { linesOf } from './text';

export interface ParagraphLook extends Omit<IParagraphOptions, 'text' | 'children'> {
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly underline?: boolean;
  /** Points; the style's own size without. */
  readonly size?: number;
}

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const;

/**
 * A paragraph of any text in one style. The text goes into `w:t` and nowhere else, so it can never
 * become a field or a link; its line breaks stay.
 */
export function paragraph(text: string, style: string, look: ParagraphLook = {}): Paragraph {
  const { align, bold, italics, underline, size, ...options } = look;
  const run = {
    ...(bold === undefined ? {} : { bold }),
    ...(italics === undefined ? {} : { italics }),
    ...(underline ? { underline: {} } : {}),
    ...(size === undefined ? {} : { size: size * 2 }),
  };
  const runs = linesOf(text).map(
    (line, index) => new TextRun({ ...run, text: line, ...(index > 0 ? { break: 1 } : {}) }),
  );
  return new Paragraph({
    ...options,
    ...(align ? { alignment: ALIGN[align] } : {}),
    style,
    children: runs,
  });
}

/**
 * Empty space, or the paragraph that Word wants after a table, as low as can be.
 *
 * @param keepNext on the same page as what follows
 */
export function gap(points: number, keepNext = false): Paragraph {
  return new Paragraph({
    keepNext,
    spacing: { before: 0, after: 0, line: points * 20, lineRule: 'exact' },
    children: [],
  });
}
