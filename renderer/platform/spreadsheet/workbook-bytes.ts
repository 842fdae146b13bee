import {
  type Cell,
  type CellStyle,
  calculateRowHeight,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import { safeText } from './safe-text';
import type { CellLook, WrittenCell, WrittenSheet, WrittenWorkbook } from './written-workbook';

const BORDER = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const BOX = { top: BORDER, right: BORDER, bottom: BORDER, left: BORDER } as const;
const FONT = { name: 'Calibri', size: 11 } as const;
const BOLD = { ...FONT, bold: true } as const;
const ONE_LINE = 15;
const PERCENT = '0.0%';
/** Without it Excel would read a NIP as a number as soon as somebody edits its cell. */
const AS_TEXT = '@';

const LOOKS: Readonly<Record<CellLook, CellStyle>> = {
  title: { font: { ...BOLD, size: 14 } },
  line: {},
  head: {
    font: BOLD,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EFEE' } },
    border: BOX,
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  text: {
    border: BOX,
    numFmt: AS_TEXT,
    alignment: { horizontal: 'left', vertical: 'top', wrapText: true, indent: 1 },
  },
  centered: {
    border: BOX,
    numFmt: AS_TEXT,
    alignment: { horizontal: 'center', vertical: 'top' },
  },
  number: { border: BOX, alignment: { horizontal: 'right', vertical: 'top' } },
  percent: { border: BOX, numFmt: PERCENT, alignment: { horizontal: 'right', vertical: 'top' } },
  total: { font: BOLD, border: BOX, alignment: { horizontal: 'left', vertical: 'top', indent: 1 } },
  'total-centered': {
    font: BOLD,
    border: BOX,
    alignment: { horizontal: 'center', vertical: 'top' },
  },
  'total-percent': {
    font: BOLD,
    border: BOX,
    numFmt: PERCENT,
    alignment: { horizontal: 'right', vertical: 'top' },
  },
};

/** hucre writes these texts as error values; as a run of rich text they stay texts. */
const ERROR_TEXT = /^#[A-Z0-9/_]+[!?]?$/;

/** An .xlsx file, the same bytes for the same workbook. */
export async function workbookBytes(workbook: WrittenWorkbook): Promise<Uint8Array> {
  const madeAt = new Date(workbook.madeAt);
  return writeXlsx({
    sheets: workbook.sheets.map(toSheet),
    properties: {
      title: safeText(workbook.title),
      creator: 'Pendamping',
      created: madeAt,
      modified: madeAt,
    },
    defaultFont: FONT,
  });
}

function toSheet(sheet: WrittenSheet): WriteSheet {
  const { columns, frozen, headRows, merges } = sheet;
  const rows = sheet.rows.map((cells) =>
    cells.map(({ value, look }) => ({ value: readied(value), look })),
  );
  const heights = rowHeights(rows, sheet);
  return {
    name: sheet.name,
    columns: columns.map((width) => ({ width })),
    rows: rows.map((cells) => cells.map(({ value }) => value)),
    cells: new Map(
      rows.flatMap((cells, row) =>
        cells.map((cell, column) => [`${row},${column}`, toCell(cell)] as const),
      ),
    ),
    rowDefs: new Map(
      heights.flatMap((height, row) => (height > ONE_LINE ? [[row, { height }] as const] : [])),
    ),
    merges: merges.map(({ row, column, lastRow, lastColumn }) => ({
      startRow: row,
      startCol: column,
      endRow: lastRow,
      endCol: lastColumn,
    })),
    freezePane: frozen,
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${headRows.first + 1}:$${headRows.last + 1}`,
    },
    headerFooter: { oddFooter: '&RHalaman &P dari &N' },
  };
}

/** `_x003D_` in a text would be read as `=`, past every check; its first sign is written in code. */
function readied(value: WrittenCell['value']): WrittenCell['value'] {
  if (typeof value !== 'string') return value;
  return safeText(value).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') || null;
}

function toCell({ value, look }: WrittenCell): Partial<Cell> {
  const style = LOOKS[look];
  const isErrorText = typeof value === 'string' && ERROR_TEXT.test(value);
  return isErrorText ? { style, richText: [{ text: value }] } : { style };
}

/** In points: not every program fits a row to its wrapped text when it opens a file. */
function rowHeights(
  rows: readonly (readonly WrittenCell[])[],
  { columns, merges }: WrittenSheet,
): readonly number[] {
  const widths = new Map<string, number>();
  for (const { row, column, lastRow, lastColumn } of merges) {
    const width = columns.slice(column, lastColumn + 1).reduce((sum, one) => sum + one, 0);
    // A text over several rows finds its room there.
    widths.set(`${row},${column}`, lastRow > row ? Number.POSITIVE_INFINITY : width);
  }
  return rows.map((cells, row) => {
    const wrapped = cells.map(({ value, look }) =>
      LOOKS[look].alignment?.wrapText && typeof value === 'string' ? value : null,
    );
    // Lines end at words, not at the last sign that would fit.
    const columnWidths = columns.map(
      (width, column) => (widths.get(`${row},${column}`) ?? width) * 0.9,
    );
    return calculateRowHeight(wrapped, { wrapText: true, columnWidths });
  });
}
