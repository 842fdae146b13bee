import { paragraph } from './paragraph';
import { STYLE } from './styles';
import { type Cell, cell } from './table';
import { orDash } from './text';

/** A name over its NIP, as lists to be signed carry them; empty on a row to write on. */
export function personCell(
  person: { readonly name: string; readonly nip: string } | undefined,
): Cell {
  if (!person) return cell('', { vertical: 'center' });
  const lines = [paragraph(orDash(person.name), STYLE.cell)];
  if (person.nip !== '') lines.push(paragraph(`NIP ${person.nip}`, STYLE.cell));
  return cell(lines, { vertical: 'center' });
}

/** Any other cell beside it: at mid-height, a dash where nothing is known. */
export const besideCell = (text: string | undefined): Cell =>
  cell(text === undefined ? '' : orDash(text), { vertical: 'center' });
