import type { RosterRow } from '../../../domain/people/import/read-roster';
import { importFieldName, rowProblemSentence } from '../../../domain/people/import-sentences';

/** Everything to be said about one row, in the order of its cells. */
export function remarksOf(row: RosterRow, isWithoutNip: boolean): readonly string[] {
  return [
    ...row.problems.map(rowProblemSentence),
    ...(row.existing?.changes ?? [])
      .filter(({ field }) => field !== 'nip' || !isWithoutNip)
      .map(
        ({ field, from, to }) => `${importFieldName(field)}: ${from || 'kosong'} menjadi ${to}.`,
      ),
    ...(isWithoutNip ? [withoutNipSentence(row)] : []),
  ];
}

const withoutNipSentence = ({ existing }: RosterRow): string =>
  existing
    ? 'NIP-nya sudah dipakai peserta lain, jadi tidak ikut diperbarui.'
    : 'Karena dipilih, peserta ini dimasukkan tanpa NIP.';
