import { readGrade } from '../grade';
import type { ColumnMapping, Table } from './table';
import { textOf, widthOf } from './table';

/** Rows looked at; pasted lists are regular. */
const SAMPLE = 20;

/**
 * What the columns of a list without a header hold, where their contents tell: rows copied from
 * the middle of a sheet. The user sees and corrects it.
 */
export function guessColumns(table: Table): ColumnMapping {
  const rows = table.rows.slice(0, SAMPLE);
  let hasName = false;
  return Array.from({ length: widthOf(table) }, (_, column) => {
    const texts = rows.map((row) => textOf(row[column])).filter((text) => text !== '');
    const mostly = (test: (text: string) => boolean) =>
      texts.length > 0 && texts.filter(test).length * 2 > texts.length;
    if (mostly((text) => text.replace(/\D/g, '').length >= 15)) return 'nip';
    if (mostly((text) => /^\S+@\S+\.\S+$/.test(text))) return 'email';
    if (mostly((text) => /^(\+?62|0)?8[\d\s-]{7,}$/.test(text))) return 'phone';
    if (mostly((text) => /[\d/]/.test(text) === false && /\p{L}{2}.*\s/u.test(text)) && !hasName) {
      hasName = true;
      return 'name';
    }
    if (mostly((text) => text.length > 1 && readGrade(text).grade !== '')) return 'rankAndGrade';
    return 'ignored';
  });
}
