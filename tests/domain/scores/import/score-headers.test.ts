import { expect, test } from 'vitest';
import {
  meaningOfScoreHeader,
  testKindIn,
} from '../../../../renderer/domain/scores/import/score-headers';

const meaningOf = (text: string) => meaningOfScoreHeader({ kind: 'text', text, isFormula: false });

test.each([
  ['Pre Test', 'pre'],
  ['PRE-TEST', 'pre'],
  ['Nilai Pretest', 'pre'],
  ['NILAI PRE TEST (0-100)', 'pre'],
  ['Pretes', 'pre'],
  ['Pre', 'pre'],
  ['Tes Awal', 'pre'],
  ['Post Test', 'post'],
  ['Nilai Postest', 'post'],
  ['Posttest Score', 'post'],
  ['Nilai Tes Akhir', 'post'],
  ['Nilai', 'score'],
  ['Skor', 'score'],
  ['Score', 'score'],
  ['Total Score', 'score'],
  ['TOTAL', 'score'],
  ['Nilai Akhir', 'score'],
  ['Nama Lengkap', 'name'],
  ['N I P', 'nip'],
  ['Instansi', 'institution'],
])('%s is %s', (text, meaning) => {
  expect(meaningOf(text)).toBe(meaning);
});

test.each([
  'No',
  'Timestamp',
  'Jabatan',
  'Presensi',
  'Posisi',
  'Soal 1 [Score]',
  'Total Hadir',
  '86',
])('%s is no column of scores', (text) => {
  expect(meaningOf(text)).toBeNull();
});

test('a file name tells of which test it is, unless it tells of both', () => {
  expect(testKindIn('nilai_pretest_angkatan_II.xlsx')).toBe('pre');
  expect(testKindIn('Hasil Post Test.csv')).toBe('post');
  expect(testKindIn('Pre dan Post Test.xlsx')).toBeUndefined();
  expect(testKindIn('Presensi.xlsx')).toBeUndefined();
});
