import type { Table } from 'docx';
import { STYLE } from './styles';
import { type Cell, cell, tableOf } from './table';
import { oneLine } from './text';

/** A label and what stands after its colon. */
export type Fact = readonly [label: string, value: string];

const COLON = 4;
const BETWEEN = 6;
const DOTS = '.'.repeat(50);

/**
 * Label, colon and value in line, in one or several columns side by side. An empty value prints
 * dots to write on.
 *
 * @param width mm of the whole
 * @param labelWidth mm of a label
 */
export function facts(
  columns: readonly (readonly Fact[])[],
  width: number,
  labelWidth: number,
): Table {
  const valueWidth = (width - BETWEEN * (columns.length - 1)) / columns.length - labelWidth - COLON;
  const height = Math.max(...columns.map((column) => column.length));
  const rows = Array.from({ length: height }, (_, index) => ({
    cells: columns.flatMap((column, place) => [
      ...(place > 0 ? [cell('')] : []),
      ...factCells(column[index]),
    ]),
  }));
  return tableOf(rows, {
    widths: columns.flatMap((_, place) => [
      ...(place > 0 ? [BETWEEN] : []),
      labelWidth,
      COLON,
      valueWidth,
    ]),
    borders: 'none',
  });
}

function factCells(fact: Fact | undefined): readonly Cell[] {
  if (!fact) return [cell(''), cell(''), cell('')];
  const [label, value] = fact;
  const look = { style: STYLE.body };
  const text = oneLine(value) === '' ? DOTS : value;
  return [cell(label, look), cell(':', look), cell(text, look)];
}
