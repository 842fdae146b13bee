import Papa from 'papaparse';
import { SHEET_LIMITS } from './limits';
import { type ParseResult, refuse, type SheetCell } from './sheet';

const DELIMITERS = [';', ',', '\t', '|'];
/** Rows looked at for finding the delimiter: title rows above the header are in the minority. */
const SAMPLE_ROWS = 60;

/** Reads comma, semicolon, tab or bar separated text into one sheet; every cell is text. */
export function parseDelimited(text: string, sheetName: string): ParseResult {
  const lines = text.replace(/\r\n?/g, '\n');
  // Excel's own hint, which Excel does not count as a row either.
  const hint = /^\uFEFF?sep=(.)\n/i.exec(lines);
  const body = lines.slice(hint ? hint[0].length : 0);
  const rows = parse(body, hint?.[1] ?? findDelimiter(body));
  while (rows.at(-1)?.every((value) => value === '')) rows.pop();
  if (rows.length > SHEET_LIMITS.rows) return refuse('too-many-rows');
  const cells = rows.map((row) => row.slice(0, SHEET_LIMITS.columns).map(toCell));
  return { status: 'read', sheets: [{ name: sheetName, isHidden: false, rows: cells }] };
}

function parse(body: string, delimiter: string, preview = 0): string[][] {
  // Arrays, not objects by header: Papa would lose a column called __proto__.
  const options = { delimiter, newline: '\n', preview, skipEmptyLines: false } as const;
  const parsed = Papa.parse<string[]>(body, options);
  if (preview > 0 || !parsed.errors.some((error) => error.type === 'Quotes')) return parsed.data;
  // A quotation mark that is never closed would swallow the rest of the file: read them as text.
  return Papa.parse<string[]>(body, { ...options, quoteChar: '\0' }).data;
}

/** The delimiter that gives most rows the same number of columns, the more columns the better. */
function findDelimiter(body: string): string {
  const scored = DELIMITERS.map((delimiter) => {
    const widths = parse(body, delimiter, SAMPLE_ROWS).map((row) => row.length);
    const counts = new Map<number, number>();
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    return {
      delimiter,
      score: Math.max(0, ...[...counts].map(([width, rows]) => rows * 100 + width)),
    };
  });
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

function toCell(value: string): SheetCell | null {
  return value.trim() === '' ? null : { kind: 'text', text: value, isFormula: false };
}
