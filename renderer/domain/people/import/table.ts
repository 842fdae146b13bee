/**
 * One filled cell of a sheet. Whether the file held a number or a text matters: a NIP that was
 * stored as a number has lost its last digits.
 */
export interface TableCell {
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error';
  /** The value as text; of a formula, the value that was saved with it. */
  readonly text: string;
  readonly isFormula: boolean;
}

/** Cells by column from A; null where the sheet is empty. */
export type TableRow = readonly (TableCell | null)[];

export interface Table {
  readonly name: string;
  readonly isHidden: boolean;
  /** `rows[0]` is row 1 of the sheet: empty rows are kept, so that numbers agree with Excel's. */
  readonly rows: readonly TableRow[];
}

/** What a column of the sheet can be taken for. Several columns may feed the same field. */
export type ImportField =
  | 'name'
  /** A column "Gelar": titles before or after the name. */
  | 'titles'
  | 'titleBefore'
  | 'titleAfter'
  | 'nip'
  /** Pangkat, golongan, or both in one cell: each is read for both. */
  | 'rank'
  | 'grade'
  | 'rankAndGrade'
  | 'position'
  | 'institution'
  | 'phone'
  | 'email';

export type ColumnChoice = ImportField | 'ignored';

/** Index = column of the sheet, from 0. */
export type ColumnMapping = readonly ColumnChoice[];

export const IMPORT_FIELDS: readonly ImportField[] = [
  'name',
  'titles',
  'titleBefore',
  'titleAfter',
  'nip',
  'rank',
  'grade',
  'rankAndGrade',
  'position',
  'institution',
  'phone',
  'email',
];

/** Printable ASCII with single spaces: nothing to clean, and most cells are like that. */
const CLEAN = /^[!-~]+(?: [!-~]+)*$/;

/** No detail of a person is longer; what comes after it in a cell is reported, not read. */
export const LONGEST_TEXT = 500;

/** One line of text in NFC without control characters; empty for an empty cell or an error. */
export function textOf(cell: TableCell | null | undefined): string {
  if (!cell || cell.kind === 'error') return '';
  if (cell.text.length <= LONGEST_TEXT && CLEAN.test(cell.text)) return cell.text;
  return cell.text
    .slice(0, LONGEST_TEXT)
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** Columns up to the last one that is filled anywhere. */
export function widthOf(table: Table): number {
  return table.rows.reduce((width, row) => {
    return Math.max(width, row.findLastIndex((cell) => cell !== null) + 1);
  }, 0);
}

export function isEmptyRow(row: TableRow): boolean {
  return row.every((cell) => textOf(cell) === '');
}

/**
 * Whether a text would be taken for a formula by a spreadsheet. It is kept as text everywhere;
 * a telephone number with + and a lonely dash are no formulas.
 */
export function looksLikeFormula(text: string): boolean {
  const trimmed = text.trim();
  if (/^=./.test(trimmed)) return true;
  if (/^@\w/.test(trimmed)) return true;
  return /^[+-]/.test(trimmed) && /[A-Za-z]\w{0,30}\(|[|!]/.test(trimmed);
}
