import { expect, test } from 'vitest';
import { NOTHING_SETTLED, planScores } from '../../../renderer/domain/scores/import/plan-scores';
import { readScores, testsInFile } from '../../../renderer/domain/scores/import/read-scores';
import { testsOf } from '../../../renderer/domain/scores/tests-of';
import { noticesOf } from '../../../renderer/features/scores/import/notices';
import { tableOf } from '../../domain/people/import/table-of';
import { give, PRE, SOP, testedActivity } from '../../domain/scores/class-scores';
import { person } from '../../helpers/recorded-activity';

type Rows = Parameters<typeof tableOf>[0];

function noticesAbout(rows: Rows, recorded?: number): readonly string[] {
  const activity = testedActivity();
  if (recorded !== undefined) give(activity, PRE, { 1: recorded });
  const tests = testsOf(activity.state, SOP);
  const file = readScores(
    [tableOf(rows)],
    'pre test.xlsx',
    tests,
    [1, 2, 3].map((n) => person(n)),
  );
  const plan = planScores(file, tests, NOTHING_SETTLED);
  return noticesOf(file, plan, testsInFile(file, tests).length);
}

test.each<[string, Rows]>([
  [
    'Kolom nama atau NIP belum ditemukan',
    [
      ['Kode', 'Nilai'],
      ['A-1', 80],
    ],
  ],
  [
    'Kolom nilai belum ditemukan',
    [
      ['Nama', 'Jabatan'],
      ['Peserta 1', 'Analis'],
    ],
  ],
  [
    'Tidak ada baris yang cocok',
    [
      ['Nama', 'Nilai'],
      ['Orang Lain', 80],
    ],
  ],
  [
    'Nilai tertinggi dalam berkas ini hanya 18',
    [
      ['Nama', 'Nilai'],
      ['Peserta 1', 18],
    ],
  ],
])('says %s', (beginning, rows) => {
  expect(noticesAbout(rows).join()).toContain(beginning);
});

test('says when everything is stored already, and nothing where nothing is to be said', () => {
  const rows: Rows = [
    ['Nama', 'Nilai'],
    ['Peserta 1', 80],
  ];
  expect(noticesAbout(rows, 8_000).join()).toContain('sudah tersimpan');
  expect(noticesAbout(rows)).toEqual([]);
});
