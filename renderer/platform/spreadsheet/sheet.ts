/** One filled cell; empty ones are null. */
export interface SheetCell {
  /** As the file stored it: a number has lost what a spreadsheet cannot keep. */
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error';
  /** Numbers with a decimal point and without grouping, dates as YYYY-MM-DD. */
  readonly text: string;
  /** A formula; `text` is the value that was saved with it. Nothing is ever calculated. */
  readonly isFormula: boolean;
}

export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** `rows[0]` is row 1 of the sheet; empty rows are kept. */
  readonly rows: readonly (readonly (SheetCell | null)[])[];
}

/**
 * Why a file is not read. `old-xls`: Excel 97–2003; `needs-resaving`: another kind of table
 * (ODS, XLSB, a web page or XML called .xls); `password-protected`; `not-a-spreadsheet`;
 * `damaged`; `too-large`: the file itself; `too-large-unpacked`: what it would unpack to;
 * `too-many-rows`; `unsafe`: made like an attack (DOCTYPE, paths that leave the archive);
 * `timeout`.
 */
export type SheetRefusal =
  | 'old-xls'
  | 'needs-resaving'
  | 'password-protected'
  | 'not-a-spreadsheet'
  | 'damaged'
  | 'too-large'
  | 'too-large-unpacked'
  | 'too-many-rows'
  | 'unsafe'
  | 'timeout';

export type ParseResult =
  | { readonly status: 'read'; readonly sheets: readonly Sheet[] }
  | { readonly status: 'refused'; readonly code: SheetRefusal };

export type SheetResult = ParseResult | { readonly status: 'cancelled' };

export interface SheetFile {
  /** Only shown, never trusted: the kind of a file is told by its content. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function refuse(code: SheetRefusal) {
  return { status: 'refused', code } as const;
}
