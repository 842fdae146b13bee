import { describe, expect, it } from 'vitest';
import { NOTHING_SETTLED, planScores } from '../../../../renderer/domain/scores/import/plan-scores';
import { readScores, testsInFile } from '../../../../renderer/domain/scores/import/read-scores';
import {
  planInWords,
  scoreRowSentence,
} from '../../../../renderer/domain/scores/import/score-import-sentences';
import { testKey, testsOf } from '../../../../renderer/domain/scores/tests-of';
import { at } from '../../../helpers/factories';
import { person } from '../../../helpers/recorded-activity';
import { formula, tableOf } from '../../people/import/table-of';
import { give, POST, PRE, SOP, testedActivity } from '../class-scores';

const PEOPLE = [
  person(1, { name: 'Siti Aminah', titleAfter: 'S.E.', nip: '198501012010012001' }),
  person(2, { name: 'Budi Santoso', institution: 'Dinas Sosial' }),
  person(3, { name: 'Budi Santoso', institution: 'Bappeda' }),
  person(4, { name: 'Nurhayati' }),
];

function testedClass() {
  const activity = testedActivity({ participants: 0 });
  activity.do({ type: 'import-participants', source: 'daftar.xlsx', participants: PEOPLE });
  const tests = testsOf(activity.state, SOP);
  return { activity, tests, pre: testKey(at(tests, 0)), post: testKey(at(tests, 1)) };
}

type Rows = Parameters<typeof tableOf>[0];

function read(rows: Rows, source = 'nilai.xlsx', { tests } = testedClass()) {
  const file = readScores([tableOf(rows)], source, tests, PEOPLE);
  return { file, plan: planScores(file, tests, NOTHING_SETTLED) };
}

const codesOf = ({ plan }: ReturnType<typeof read>) =>
  plan.rows.map(({ problems }) => problems.map(({ code }) => code));

describe('finding the columns', () => {
  it('looks below titles, and takes a sheet with both tests for both', () => {
    const { pre, post } = testedClass();
    const { file, plan } = read([
      ['REKAP NILAI PELATIHAN'],
      ['Angkatan II'],
      [],
      ['No', 'Nama', 'NIP', 'Pre Test', 'Post Test', 'Nilai Akhir'],
      [1, 'SITI AMINAH, S.E.', "'198501012010012001", 60, 85, 80],
      ['', 'Rata-rata', '', 60, 85, 80],
    ]);
    expect(file.columns).toEqual([
      'ignored',
      'name',
      'nip',
      { test: pre },
      { test: post },
      'ignored',
    ]);
    expect(plan.rows.map(({ changes }) => changes)).toEqual([
      [
        { test: pre, from: undefined, to: 6_000 },
        { test: post, from: undefined, to: 8_500 },
      ],
    ]);
    expect(file.skipped.map(({ row, reason }) => [row, reason])).toEqual([[6, 'summary']]);
  });

  it('reads a header of two rows', () => {
    const { plan } = read([
      ['Nama', 'Nilai', ''],
      ['', 'Pre', 'Post'],
      ['Siti Aminah', 60, 85],
    ]);
    expect(plan.added).toBe(2);
  });

  it('reads what Google Forms exports', () => {
    const { plan } = read(
      [
        ['Timestamp', 'Skor', 'Nama Lengkap (tanpa gelar)'],
        ['24/11/2026 8:40:11', '18 / 20', 'siti aminah'],
      ],
      'Pre-Test (Jawaban).csv',
    );
    expect(plan.records.map(({ test, scores }) => [test.step, scores])).toEqual([
      [PRE, [{ participantId: 'participant-1', points: 9_000 }]],
    ]);
  });

  it('takes a single column for the test that the file name speaks of', () => {
    const { tests } = testedClass();
    const rows: Rows = [
      ['Nama', 'Nilai'],
      ['Nurhayati', 70],
    ];
    const stepsOf = (source: string) =>
      testsInFile(read(rows, source).file, tests).map(({ step }) => step);
    expect(stepsOf('Hasil Post Test.xlsx')).toEqual([POST]);
    expect(stepsOf('nilai.xlsx')).toEqual([PRE]);
  });

  it('takes it for the first test without scores where nothing tells', () => {
    const { activity } = testedClass();
    give(activity, PRE, { 1: 6_000 });
    const tests = testsOf(activity.state, SOP);
    const file = readScores(
      [
        tableOf([
          ['Nama', 'Nilai'],
          ['Nurhayati', 70],
        ]),
      ],
      'a',
      tests,
      PEOPLE,
    );
    expect(testsInFile(file, tests).map(({ step }) => step)).toEqual([POST]);
  });

  it('guesses the columns of rows that were copied without a header', () => {
    const { plan } = read([
      ['Siti Aminah', '85'],
      ['Nur Hayati binti Ali', '70'],
    ]);
    expect(plan.rows.map(({ participantId }) => participantId)).toEqual([
      'participant-1',
      undefined,
    ]);
    expect(plan.added).toBe(1);
  });
});

describe('finding the people', () => {
  const HEADER = ['Nama', 'NIP', 'Instansi', 'Pre Test'];

  it('goes by NIP, then by name, and by instansi where two have one name', () => {
    const { plan } = read([
      HEADER,
      ['St. Aminah', '19850101 201001 2 001', '', 60],
      ['BUDI SANTOSO', '', 'BAPPEDA', 70],
      ['Nurhayati, S.Pd.', '', '', 80],
    ]);
    expect(plan.rows.map(({ participantId }) => participantId)).toEqual([
      'participant-1',
      'participant-3',
      'participant-4',
    ]);
  });

  it('proposes nobody where it cannot be told, and says why', () => {
    const result = read([
      HEADER,
      ['Orang Lain', '', '', 60],
      ['Budi Santoso', '', '', 70],
      ['Siti Aminah', '199001012015012009', '', 80],
      ['Nurhayati', '198501012010012001', '', 80],
      ['', '', '', 55],
    ]);
    expect(codesOf(result)).toEqual([
      ['unknown'],
      ['several'],
      ['other-nip'],
      ['contradicts'],
      ['nameless'],
    ]);
    expect(result.plan).toMatchObject({ added: 0, open: 5, records: [] });
    expect(at(result.plan.rows, 1).file.match.candidates).toEqual([
      'participant-2',
      'participant-3',
    ]);
  });

  it('stores a row once somebody was chosen for it', () => {
    const { tests } = testedClass();
    const { file } = read([HEADER, ['Budi Santoso', '', '', 70]]);
    const chosen = new Map([[2, 'participant-2']]);
    const plan = planScores(file, tests, { chosen, leftOut: new Set() });
    expect(plan.records.flatMap(({ scores }) => scores)).toEqual([
      { participantId: 'participant-2', points: 7_000 },
    ]);
    expect(plan.open).toBe(0);
  });

  it('goes by the name where Excel spoiled the NIP', () => {
    const result = read([HEADER, ['Siti Aminah', '1,98501E+17', '', 60]]);
    expect(codesOf(result)).toEqual([['nip-lost']]);
    expect(result.plan.added).toBe(1);
  });
});

describe('what the rows come to', () => {
  it('counts new, changed and equal scores, and stores only what changes', () => {
    const { activity, pre } = testedClass();
    give(activity, PRE, { 1: 6_000, 4: 7_000 });
    const tests = testsOf(activity.state, SOP);
    const rows: Rows = [
      ['Nama', 'Instansi', 'Pre Test'],
      ['Siti Aminah', '', 65],
      ['Nurhayati', '', 70],
      ['Budi Santoso', 'Bappeda', 80],
    ];
    const file = readScores([tableOf(rows)], 'nilai.xlsx', tests, PEOPLE);
    const plan = planScores(file, tests, NOTHING_SETTLED);
    expect(planInWords(plan)).toBe('1 nilai baru, 1 berubah, 1 sama');
    expect(plan.rows[0]?.changes).toEqual([{ test: pre, from: 6_000, to: 6_500 }]);
    expect(plan.records.flatMap(({ scores }) => scores)).toEqual([
      { participantId: 'participant-1', points: 6_500 },
      { participantId: 'participant-3', points: 8_000 },
    ]);
  });

  it('stores neither of two different scores of one person until a row is left out', () => {
    const { tests } = testedClass();
    const result = read([
      ['Nama', 'Pre Test'],
      ['Nurhayati', 70],
      ['Nurhayati', 75],
    ]);
    expect(codesOf(result)).toEqual([['conflict'], ['conflict']]);
    expect(result.plan).toMatchObject({ records: [], open: 2 });
    const leftOut = new Set([2]);
    const plan = planScores(result.file, tests, { chosen: new Map(), leftOut });
    expect(plan.records.flatMap(({ scores }) => scores)).toEqual([
      { participantId: 'participant-4', points: 7_500 },
    ]);
    expect(plan.open).toBe(0);
  });

  it('stores equal scores of one person once', () => {
    const result = read([
      ['Nama', 'Pre Test'],
      ['Nurhayati', 70],
      ['Nurhayati', 70],
    ]);
    expect(codesOf(result)).toEqual([['repeated'], ['repeated']]);
    expect(result.plan).toMatchObject({ added: 1, open: 0 });
  });

  it('keeps a bad score from being stored, but not the other of the row', () => {
    const { tests, pre } = testedClass();
    const result = read([
      ['Nama', 'Pre Test', 'Post Test'],
      ['Nurhayati', 105, 80],
      ['Siti Aminah', formula('66.666'), ''],
    ]);
    expect(codesOf(result)).toEqual([['score'], ['formula', 'rounded']]);
    expect(result.plan.records.map(({ test, scores }) => [test.step, scores.length])).toEqual([
      [PRE, 1],
      [POST, 1],
    ]);
    const nameOf = (key: string) => tests.find((test) => testKey(test) === key)?.name ?? key;
    const [problem] = at(result.plan.rows, 0).problems;
    expect(problem && scoreRowSentence(problem, nameOf)).toBe(
      'Pre Test: 105 melebihi nilai penuh, jadi nilai ini tidak disimpan.',
    );
    expect(pre).not.toBe('');
  });

  it('reads again with other columns and another full score', () => {
    const { tests, post } = testedClass();
    const rows = [
      ['Nama', 'Nilai'],
      ['Nurhayati', 18],
    ] as const;
    const file = readScores([tableOf(rows)], 'nilai.xlsx', tests, PEOPLE, {
      columns: ['name', { test: post }],
      full: 20,
    });
    const plan = planScores(file, tests, NOTHING_SETTLED);
    expect(plan.records.map(({ test, scores }) => [test.step, scores[0]?.points])).toEqual([
      [POST, 9_000],
    ]);
  });
});
