import { guessColumns } from './guess-columns';
import { type HeaderMeaning, meaningOfHeader } from './header-names';
import { type RememberedColumns, recallColumns } from './remembered-columns';
import type { ColumnChoice, ColumnMapping, Table, TableRow } from './table';
import { textOf, widthOf } from './table';

/** Title rows, a letterhead and a remark or two: nobody puts more above a list. */
const SEARCHED_ROWS = 60;

export interface Header {
  /** Row number of the (first) header row as the spreadsheet shows it. */
  readonly row: number;
  /** A header may be two rows high, with groups such as "Kontak" above "HP" and "E-mail". */
  readonly height: 1 | 2;
  readonly mapping: ColumnMapping;
  /** Distinct fields recognised. */
  readonly score: number;
}

/**
 * The row of a sheet that reads most like a header of participants, or null.
 *
 * @param remembered goes before what the header texts say
 */
export function findHeader(table: Table, remembered: RememberedColumns = []): Header | null {
  let best: Header | null = null;
  for (let index = 0; index < Math.min(table.rows.length, SEARCHED_ROWS); index++) {
    const header = readHeader(table, index, remembered);
    if (header && header.score > (best?.score ?? 0)) best = header;
  }
  if (best === null) return null;
  // Columns without a header are offered as well: the user may know what they hold.
  const { mapping } = best;
  const width = Math.max(mapping.length, widthOf(table));
  return { ...best, mapping: Array.from({ length: width }, (_, i) => mapping[i] ?? 'ignored') };
}

/** The header texts of each column, for showing: of two rows, the lower text or else the upper. */
export function headerTexts(table: Table, row: number, height: number): readonly string[] {
  const rows = table.rows.slice(row - 1, row - 1 + height);
  return Array.from({ length: widthOf(table) }, (_, column) => {
    const texts = rows.map((cells) => textOf(cells[column])).filter((text) => text !== '');
    return texts.at(-1) ?? '';
  });
}

/**
 * A row as the header that the user says it is, two rows high where the next one continues it. What
 * its texts do not tell, the contents of the columns may.
 *
 * @param row number as the spreadsheet shows it
 */
export function headerAt(
  table: Table,
  row: number,
  remembered: RememberedColumns = [],
): Pick<Header, 'row' | 'height' | 'mapping'> {
  const height = isSecondHeaderRow(table.rows[row] ?? []) ? 2 : 1;
  const [upper = [], lower = []] = table.rows
    .slice(row - 1, row - 1 + height)
    .map((cells) => meanings(cells, remembered));
  const guesses = guessColumns({ ...table, rows: table.rows.slice(row - 1 + height) });
  const told = guesses.map((_, column) => lower[column] ?? upper[column]);
  const mapping = guesses.map((guess, column) => {
    const meaning = told[column];
    if (meaning) return toChoice(meaning);
    return told.some((other) => other === guess) ? 'ignored' : guess;
  });
  return { row, height, mapping };
}

/** What the columns below a header are taken for by its texts alone; all ignored without one. */
export function guessedMapping(table: Table, row: number, height: number): ColumnMapping {
  const rows = row === 0 ? [] : table.rows.slice(row - 1, row - 1 + height);
  const [upper = [], lower = []] = rows.map((cells) => meanings(cells, []));
  return Array.from({ length: widthOf(table) }, (_, column) =>
    toChoice(lower[column] ?? upper[column]),
  );
}

function readHeader(table: Table, index: number, remembered: RememberedColumns): Header | null {
  const upper = meanings(table.rows[index] ?? [], remembered);
  const below = table.rows[index + 1] ?? [];
  // A single word, such as a title "PESERTA", is no first half of a header.
  const isHalf = upper.filter((meaning) => meaning !== null).length >= 2;
  const lower = isHalf && isSecondHeaderRow(below) ? meanings(below, remembered) : [];
  const width = Math.max(upper.length, lower.length);
  const both = Array.from({ length: width }, (_, column) => lower[column] ?? upper[column]);
  const mapping = both.map(toChoice);
  const fields = new Set(mapping.filter((choice) => choice !== 'ignored'));
  const filled = (table.rows[index] ?? []).filter((cell) => textOf(cell) !== '');
  const isList = fields.size >= 2 || both.includes('number') || filled.length === 1;
  if (!isList || !(fields.has('name') || fields.has('nip'))) return null;
  return { row: index + 1, height: lower.length > 0 ? 2 : 1, mapping, score: fields.size };
}

function meanings(row: TableRow, remembered: RememberedColumns): readonly (HeaderMeaning | null)[] {
  const recalled = remembered.length === 0 ? [] : recallColumns(row.map(textOf), remembered);
  return Array.from(row, (cell, column) => recalled[column] ?? meaningOfHeader(cell));
}

/** Only a row in which every filled cell is a header word continues a header. */
function isSecondHeaderRow(row: TableRow): boolean {
  const filled = row.filter((cell) => textOf(cell) !== '');
  const found = filled.map(meaningOfHeader);
  return found.some((meaning) => meaning !== 'ignored') && !found.includes(null);
}

function toChoice(meaning: HeaderMeaning | null | undefined): ColumnChoice {
  return meaning === null || meaning === undefined || meaning === 'number' ? 'ignored' : meaning;
}
