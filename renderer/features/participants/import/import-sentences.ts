import type { RosterRow } from '../../../domain/people/import/read-roster';
import { importFieldName, rowProblemSentence } from '../../../domain/people/import-sentences';
import type { OpenResult } from '../../../platform/platform';

type OpenFailure = Extract<OpenResult, { readonly status: 'failed' }>['code'];

/** Why a chosen file could not even be opened. */
export function openFailureSentence(code: OpenFailure): string {
  switch (code) {
    case 'too-large':
      return 'Berkas ini lebih besar dari 50 MB. Belum ada yang diimpor. Salin daftar peserta saja ke berkas baru, lalu pilih berkas itu.';
    case 'locked':
      return 'Berkas ini sedang dipakai program lain. Belum ada yang diimpor. Tutup berkas itu di Excel, lalu pilih kembali.';
    case 'denied':
      return 'Berkas ini tidak boleh dibaca atau sudah dipindahkan. Belum ada yang diimpor. Salin berkas ke folder Dokumen, lalu pilih kembali.';
    case 'disk-full':
    case 'failed':
      return 'Berkas ini tidak dapat dibuka. Belum ada yang diimpor. Salin ulang berkas dari sumbernya, lalu pilih kembali.';
  }
}

/** Everything to be said about one row, in the order of its cells. */
export function remarksOf(row: RosterRow, isWithoutNip: boolean): readonly string[] {
  return [
    ...row.problems.map(rowProblemSentence),
    ...(row.existing?.changes ?? []).map(
      ({ field, from, to }) => `${importFieldName(field)}: ${from || 'kosong'} menjadi ${to}.`,
    ),
    ...(isWithoutNip ? ['Karena dipilih, peserta ini dimasukkan tanpa NIP.'] : []),
  ];
}
