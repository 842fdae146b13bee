import type { RosterRow } from '../../../domain/people/import/read-roster';
import { importFieldName, rowProblemSentence } from '../../../domain/people/import-sentences';

/** Everything to be said about one row, in the order of its cells. */
export function remarksOf(row: RosterRow, isWithoutNip: boolean): readonly string[] {
  return [
    ...row.problems.filter(isWorthSaying(row)).map(rowProblemSentence),
    ...(row.existing?.changes ?? [])
      .filter(({ field }) => field !== 'nip' || !isWithoutNip)
      .map(
        ({ field, from, to }) => `${importFieldName(field)}: ${from || 'kosong'} menjadi ${to}.`,
      ),
    ...(isWithoutNip ? [withoutNipSentence(row)] : []),
  ];
}

/** That somebody is known already goes without saying where only the changes are told. */
const isWorthSaying =
  ({ problems }: RosterRow) =>
  ({ code }: RosterRow['problems'][number]) =>
    code !== 'already-in-activity' || problems.length > 1;

const withoutNipSentence = ({ existing }: RosterRow): string =>
  existing
    ? 'NIP-nya sudah dipakai peserta lain, jadi tidak ikut diperbarui.'
    : 'Karena dipilih, peserta ini dimasukkan tanpa NIP.';
