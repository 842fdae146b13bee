import type { Table } from 'docx';
import type { PrintedPerson } from '../../domain/reports/printed-person';
import { besideCell, personCell } from '../layout/person-cell';
import { centred } from '../layout/section';
import type { SignatureBlock } from '../layout/signature';
import { footRow } from '../layout/signature-table';
import { head, headRow, tableOf } from '../layout/table';

/** Shares of the width: number, name over NIP, pangkat, jabatan, instansi. */
const SHARES = [9, 48, 28, 38, 37];

/**
 * The people whom a letter names in its annex, which is signed like the letter.
 *
 * @param width mm
 */
export function peopleTable(
  people: readonly PrintedPerson[],
  block: SignatureBlock,
  width: number,
): Table {
  const unit = width / SHARES.reduce((sum, share) => sum + share, 0);
  const rows = people.map((person, index) => ({
    // The last of them stays with the signature, which should not stand on a page of its own.
    keepNext: index >= people.length - 2,
    cells: [
      centred(`${index + 1}.`, { vertical: 'center' }),
      personCell(person),
      besideCell(person.grade),
      besideCell(person.position),
      besideCell(person.institution),
    ],
  }));
  return tableOf(
    [
      headRow(
        head('No.'),
        head('Nama/NIP'),
        head('Pangkat/Golongan'),
        head('Jabatan'),
        head('Instansi/Unit Kerja'),
      ),
      ...rows,
      footRow({ left: [], block }, SHARES),
    ],
    { widths: SHARES.map((share) => share * unit), borders: 'all' },
  );
}
