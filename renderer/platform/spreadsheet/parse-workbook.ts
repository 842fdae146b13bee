import { type CellValue, type Sheet as ReadSheet, readXlsx } from 'hucre/xlsx';
import { SHEET_LIMITS } from './limits';
import { type ParseResult, refuse, type Sheet, type SheetCell } from './sheet';
import { vetArchive } from './vet-archive';

/** One row more than allowed, so that a longer sheet is noticed instead of cut. */
const RANGE = `A1:${columnLetters(SHEET_LIMITS.columns)}${SHEET_LIMITS.rows + 1}`;

/** Reads an .xlsx file. Formulas are not calculated; macros, links and pictures are not read. */
export async function parseWorkbook(bytes: Uint8Array): Promise<ParseResult> {
  const vetted = vetArchive(bytes);
  if (vetted.status === 'refused') return vetted;
  const sheets = await readSheets(vetted.archive);
  if (sheets === null || sheets.length === 0) return refuse('damaged');
  const read = sheets.map(toSheet);
  if (read.some(({ rows }) => rows.length > SHEET_LIMITS.rows)) return refuse('too-many-rows');
  return { status: 'read', sheets: read };
}

async function readSheets(archive: Uint8Array): Promise<readonly ReadSheet[] | null> {
  try {
    const workbook = await readXlsx(archive, {
      range: RANGE,
      sheets: (_info, index) => index < SHEET_LIMITS.sheets,
    });
    return workbook.sheets;
  } catch {
    // The archive is sound, so whatever the parser stumbles over is a broken workbook; it
    // throws plain TypeErrors as well as errors of its own.
    return null;
  }
}

function toSheet(sheet: ReadSheet): Sheet {
  const rows = sheet.rows.map((values, row) =>
    values.map((value, column) => {
      const details = sheet.cells?.get(`${row},${column}`);
      return toCell(value, details?.type === 'error', details?.formula !== undefined);
    }),
  );
  const last = rows.findLastIndex((cells) => cells.some((cell) => cell !== null));
  const isHidden = sheet.hidden === true || sheet.veryHidden === true;
  return { name: sheet.name, isHidden, rows: rows.slice(0, last + 1) };
}

function toCell(value: CellValue, isError: boolean, isFormula: boolean): SheetCell | null {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return null;
  if (typeof value === 'number') return { kind: 'number', text: String(value), isFormula };
  if (typeof value === 'boolean') return { kind: 'boolean', text: String(value), isFormula };
  // hucre gives dates as midnight UTC; local getters would be a day off in Pontianak.
  if (value instanceof Date) return { kind: 'date', text: isoDate(value), isFormula };
  return { kind: isError ? 'error' : 'text', text: value, isFormula };
}

function isoDate(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? letter : columnLetters(rest) + letter;
}
