import {
  BorderStyle,
  HeightRule,
  type IBorderOptions,
  type ITableBordersOptions,
  type Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { twips } from './page';
import { type ParagraphLook, paragraph } from './paragraph';
import { STYLE } from './styles';

export interface CellLook extends ParagraphLook {
  readonly style?: string;
  /** Columns it takes. */
  readonly span?: number;
  readonly vertical?: 'top' | 'center' | 'bottom';
  /** `start` begins a cell over several rows, `go-on` is its part in the rows after. */
  readonly merge?: 'start' | 'go-on';
  /** Under the table's last line, but kept on a page with it: no lines of its own. */
  readonly isBelow?: boolean;
  /** No lines: a further row of what stands below. */
  readonly isBare?: boolean;
  /** Lines of its own in a table without. */
  readonly isBoxed?: boolean;
  readonly isShaded?: boolean;
}

export interface Cell {
  /** Text, or paragraphs that are already made. */
  readonly content: string | readonly Paragraph[];
  readonly look?: CellLook;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Repeated on every page. */
  readonly isHead?: boolean;
  /** Least height in mm. */
  readonly height?: number;
  /** On the same page as the row after it. */
  readonly keepNext?: boolean;
  /** May break over pages: for text that can be longer than a page. */
  readonly canSplit?: boolean;
}

export interface TableLook {
  /** Mm, one a column. */
  readonly widths: readonly number[];
  readonly borders: 'all' | 'none';
}

const LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
/** Light enough to be read on a poor copy. */
const SHADE = 'F2F2F2';
const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const VERTICAL = {
  top: VerticalAlignTable.TOP,
  center: VerticalAlignTable.CENTER,
  bottom: VerticalAlignTable.BOTTOM,
} as const;
/** Mm inside the lines. */
const CELL_MARGIN = { side: 1.4, top: 0.5 } as const;

/** A table of fixed columns whose rows do not break over pages unless they say so. */
export function tableOf(rows: readonly Row[], { widths, borders }: TableLook): Table {
  const columns = widths.map(twips);
  const total = columns.reduce((sum, width) => sum + width, 0);
  const side = borders === 'all' ? twips(CELL_MARGIN.side) : 0;
  const top = borders === 'all' ? twips(CELL_MARGIN.top) : 0;
  return new Table({
    rows: rows.map((row) => tableRow(row, columns)),
    width: { size: total, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    margins: { left: side, right: side, top, bottom: top, marginUnitType: WidthType.DXA },
    borders: bordersOf(borders === 'all' ? LINE : NONE),
  });
}

export function cell(content: Cell['content'], look: CellLook = {}): Cell {
  return { content, look };
}

export function headRow(...titles: readonly Cell[]): Row {
  return { isHead: true, height: 7, cells: titles };
}

export function head(title: string, look: CellLook = {}): Cell {
  return { content: title, look: { style: STYLE.cellHead, vertical: 'center', ...look } };
}

function tableRow(row: Row, columns: readonly number[]): TableRow {
  let column = 0;
  const cells = row.cells.map(({ content, look = {} }) => {
    const { style = STYLE.cell, span = 1, vertical = 'top', merge, ...rest } = look;
    const { isBelow, isBare, isBoxed, isShaded, ...text } = rest;
    const width = columns.slice(column, column + span).reduce((sum, size) => sum + size, 0);
    column += span;
    return new TableCell({
      children: typeof content === 'string' ? [paragraph(content, style, text)] : content,
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VERTICAL[vertical],
      ...(isBelow ? { borders: { top: LINE, left: NONE, right: NONE, bottom: NONE } } : {}),
      ...(isBare ? { borders: { top: NONE, left: NONE, right: NONE, bottom: NONE } } : {}),
      ...(isBoxed ? { borders: { top: LINE, left: LINE, right: LINE, bottom: LINE } } : {}),
      ...(isShaded ? { shading: { fill: SHADE, type: ShadingType.CLEAR, color: 'auto' } } : {}),
      ...(span > 1 ? { columnSpan: span } : {}),
      ...(merge
        ? {
            verticalMerge:
              merge === 'start' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
          }
        : {}),
    });
  });
  return new TableRow({
    children: cells,
    cantSplit: row.canSplit !== true,
    ...(row.isHead ? { tableHeader: true } : {}),
    ...(row.keepNext ? { keepNext: true } : {}),
    ...(row.height ? { height: { value: twips(row.height), rule: HeightRule.ATLEAST } } : {}),
  });
}

const bordersOf = (line: IBorderOptions): ITableBordersOptions => ({
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
});
