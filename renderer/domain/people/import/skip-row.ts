import { isEmptyRow, type TableRow, textOf } from './table';

/**
 * Why a row below the header was taken for no participant: `total` ("Jumlah: 43 orang"),
 * `column-numbers` (1, 2, 3 … under the header), `repeated-header`, `remark` (a group heading,
 * a place and date, a signature block). Empty rows are not reported.
 */
export type SkipReason = 'total' | 'column-numbers' | 'repeated-header' | 'remark';

const TOTAL = /^(sub ?)?(jumlah|total)\b/i;
const FOOTNOTE =
  /^(mengetahui|menyetujui|disetujui|disahkan|dibuat|catatan|keterangan|sumber|dicetak|tembusan)\b/i;

export interface RowToJudge {
  readonly cells: TableRow;
  /** Texts of the name and NIP columns. */
  readonly name: string;
  readonly nip: string;
  /** Filled cells in columns that feed a field. */
  readonly filledFields: number;
  /** No full row follows: here stand remarks and signatures. */
  readonly isBelowList: boolean;
}

/** Decides whether a row is somebody at all; `headers` are the texts of the header by column. */
export function skipReason(
  row: RowToJudge,
  headers: readonly string[],
): SkipReason | 'empty' | null {
  if (isEmptyRow(row.cells)) return 'empty';
  const texts = row.cells.map(textOf).filter((text) => text !== '');
  const hasNip = /\d{8}/.test(row.nip);
  const beginnings = row.name === '' ? texts.slice(0, 2) : [row.name];
  if (!hasNip && beginnings.some((text) => TOTAL.test(text))) return 'total';
  if (areColumnNumbers(texts)) return 'column-numbers';
  if (repeats(row.cells, headers)) return 'repeated-header';
  if (!hasNip && beginnings.some((text) => FOOTNOTE.test(text))) return 'remark';
  if (row.name === '' && row.nip === '' && row.filledFields <= 1) return 'remark';
  if (row.isBelowList && texts.length === 1) return 'remark';
  return null;
}

function repeats(cells: TableRow, headers: readonly string[]): boolean {
  const filled = cells.filter((cell) => textOf(cell) !== '').length;
  const same = cells.filter((cell, column) => {
    const header = headers[column] ?? '';
    return header !== '' && textOf(cell).toLowerCase() === header.toLowerCase();
  });
  return same.length >= 2 && same.length * 2 > filled;
}

function areColumnNumbers(texts: readonly string[]): boolean {
  return (
    texts.length >= 3 &&
    texts.every((text, index) => text.replace(/[()\s]/g, '') === `${index + 1}`)
  );
}
