import { listInWords } from '../../format/list';
import type { ScorePlan, ScoreRowProblem } from './plan-scores';
import type { ScoreCellProblem } from './read-score-cell';

const CELL_SENTENCES: Readonly<Record<ScoreCellProblem, (text: string) => string>> = {
  'not-a-number': (text) => `“${text}” bukan angka, jadi nilai ini tidak disimpan`,
  'below-zero': (text) => `${text} kurang dari 0, jadi nilai ini tidak disimpan`,
  'above-hundred': (text) => `${text} melebihi nilai penuh, jadi nilai ini tidak disimpan`,
  date: (text) =>
    `Excel mengubah isinya menjadi tanggal (${text}), jadi nilai ini tidak disimpan; ketik nilainya di tabel`,
  'cell-error': (text) => `selnya berisi galat Excel (${text}), jadi nilai ini tidak disimpan`,
};

/**
 * One problem of one row, to be read beside that row.
 *
 * @param testName of a `testKey`
 */
export function scoreRowSentence(
  problem: ScoreRowProblem,
  testName: (key: string) => string,
): string {
  switch (problem.code) {
    case 'nameless':
      return 'Nama dan NIP kosong. Pilih pesertanya, atau biarkan baris ini tidak ikut.';
    case 'unknown':
      return 'Tidak ada peserta dengan nama atau NIP ini. Pilih pesertanya, atau biarkan baris ini tidak ikut.';
    case 'several':
      return 'Lebih dari satu peserta bernama demikian. Pilih yang dimaksud.';
    case 'other-nip':
      return 'Ada peserta dengan nama ini, tetapi NIP-nya lain. Pilih pesertanya bila memang orang yang sama.';
    case 'contradicts':
      return 'Nama dan NIP pada baris ini milik dua peserta yang berbeda. Pilih yang dimaksud.';
    case 'nip-lost':
      return 'Angka NIP rusak oleh Excel; peserta dikenali dari namanya.';
    case 'score':
      return `${testName(problem.test)}: ${CELL_SENTENCES[problem.problem](problem.text)}.`;
    case 'rounded':
      return `${testName(problem.test)}: dibulatkan menjadi dua angka di belakang koma.`;
    case 'formula':
      return `${testName(problem.test)}: berasal dari rumus; yang dibaca adalah hasil terakhir yang tersimpan di berkas.`;
    case 'conflict':
      return `${testName(problem.test)}: ${rowsInWords(problem.rows)} memberi peserta ini nilai lain. Hilangkan centang pada baris yang keliru.`;
    case 'repeated':
      return `Peserta ini juga ada di ${rowsInWords(problem.rows)} dengan nilai yang sama.`;
  }
}

/** `12 nilai baru, 3 berubah, 25 sama`. */
export function planInWords({ added, changed, same }: ScorePlan): string {
  const parts = [
    ...(added > 0 ? [`${added} nilai baru`] : []),
    ...(changed > 0 ? [`${changed} berubah`] : []),
    ...(same > 0 ? [`${same} sama`] : []),
  ];
  return parts.join(', ') || 'belum ada nilai yang dapat disimpan';
}

const rowsInWords = (rows: readonly number[]): string => `baris ${listInWords(rows)}`;
