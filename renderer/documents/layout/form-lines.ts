import type { Table } from 'docx';
import { dottedLine } from './dotted-line';
import type { Fact } from './facts';
import { paragraph } from './paragraph';
import { STYLE } from './styles';
import { cell, tableOf } from './table';
import { oneLine } from './text';

const COLON = 4;
/** Mm: room to write by hand. */
const LINE_HEIGHT = 7.5;

export interface FormLook {
  /** Mm of a label. */
  readonly labelWidth: number;
  /** Mm before the labels. */
  readonly indent?: number;
}

/**
 * Label, colon and value of a form that is partly filled in: what is not known is a line of dots.
 *
 * @param width mm of the whole
 */
export function formLines(
  lines: readonly Fact[],
  width: number,
  { labelWidth, indent = 0 }: FormLook,
): Table {
  const valueWidth = width - indent - labelWidth - COLON;
  const look = { style: STYLE.body } as const;
  const rows = lines.map(([label, value]) => ({
    height: LINE_HEIGHT,
    cells: [
      ...(indent > 0 ? [cell('')] : []),
      cell(label, look),
      cell(label === '' ? '' : ':', look),
      cell([
        oneLine(value) === ''
          ? dottedLine(valueWidth, STYLE.body)
          : paragraph(value, STYLE.body, { spacing: { after: 40 } }),
      ]),
    ],
  }));
  return tableOf(rows, {
    widths: [...(indent > 0 ? [indent] : []), labelWidth, COLON, valueWidth],
    borders: 'none',
  });
}
