import type { ScorePlan } from '../../../domain/scores/import/plan-scores';
import { hasColumn, highestIn, type ScoreFile } from '../../../domain/scores/import/read-scores';
import { formatScore } from '../../../domain/scores/score-text';

/** In hundredths: a class whose best paper is below this was marked on another scale. */
const LOW = 2_500;

/** What is to be said about the file as a whole. */
export function noticesOf(file: ScoreFile, plan: ScorePlan, testCount: number): readonly string[] {
  if (!hasColumn(file, 'name') && !hasColumn(file, 'nip')) {
    return [
      'Kolom nama atau NIP belum ditemukan, jadi belum diketahui nilai siapa. Tentukan kolomnya di atas.',
    ];
  }
  if (testCount === 0) {
    return ['Kolom nilai belum ditemukan. Tentukan di atas kolom mana yang berisi nilai tes.'];
  }
  const isNobody = plan.rows.length > 0 && plan.rows.every(({ participantId }) => !participantId);
  if (isNobody) {
    return [
      'Tidak ada baris yang cocok dengan peserta kegiatan ini. Periksa apakah berkasnya memang untuk kegiatan ini.',
    ];
  }
  const highest = highestIn(file);
  if (file.full === 100 && highest !== undefined && highest <= LOW) {
    return [
      `Nilai tertinggi dalam berkas ini hanya ${formatScore(highest)}. Bila nilai penuhnya bukan 100, misalnya 20, ubah “Nilai penuh” di atas.`,
    ];
  }
  if (plan.records.length === 0 && plan.open === 0 && plan.same > 0) {
    return ['Semua nilai dalam berkas ini sudah tersimpan. Tidak ada yang perlu disimpan.'];
  }
  return [];
}
