import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRoster } from '../../../renderer/domain/people/import/read-roster';
import { employeeKindOf } from '../../../renderer/domain/people/nip';
import { parseSpreadsheet } from '../../../renderer/platform/spreadsheet/parse-spreadsheet';

interface Answers {
  readonly people: readonly Record<string, string>[];
  readonly problems: readonly {
    readonly row: number;
    readonly kind: string;
    readonly of?: string;
  }[];
}

const folder = new URL('../../fixtures/people/', import.meta.url);

async function readFixture(file: string) {
  const bytes = new Uint8Array(readFileSync(new URL(file, folder)));
  const parsed = await parseSpreadsheet({ name: file, bytes });
  if (parsed.status !== 'read') throw new Error(parsed.code);
  return readRoster(parsed.sheets, [], 2026);
}

function byRowAndKind(a: { row: number; kind: string }, b: { row: number; kind: string }) {
  return a.row - b.row || a.kind.localeCompare(b.kind);
}

/** The answers call the absence of a NIP "allowed": here that is the weight of the problem. */
const KINDS: Readonly<Record<string, string>> = { 'no-nip': 'no-nip-allowed' };

test.each([
  ['daftar-calon-peserta.xlsx', 'sipaket.answers.json', 'Peserta', 4],
  ['jawaban-formulir.csv', 'form.answers.json', 'jawaban-formulir', 1],
])('%s comes in exactly as its answers say', async (file, answersFile, sheetName, headerRow) => {
  const answers: Answers = JSON.parse(readFileSync(new URL(answersFile, folder), 'utf8'));
  const roster = await readFixture(file);

  expect(roster).toMatchObject({ sheetName, headerRow, headerHeight: 1, fileProblem: null });
  const problemRows = new Set(answers.problems.map(({ row }) => row));
  const right = roster.rows.filter(({ row }) => !problemRows.has(row));
  expect(
    right.map(({ details }) => ({
      name: details.name,
      degree: [details.titleBefore, details.titleAfter].filter((title) => title !== '').join(' '),
      nip: details.nip,
      status: employeeKindOf(details.nip)?.toUpperCase(),
      rank: details.rank,
      grade: details.grade,
      job: details.position,
      office: details.institution,
      phone: details.phone,
      email: details.email,
    })),
  ).toEqual(answers.people);
  expect(right.every(({ isSelected }) => isSelected)).toBe(true);

  const problems = roster.rows.flatMap((row) => row.problems);
  const found = problems.map((problem) => ({
    row: problem.row,
    kind: KINDS[problem.code] ?? problem.code,
    ...(problem.code === 'duplicate-nip' ? { of: problem.of } : {}),
  }));
  expect(found.toSorted(byRowAndKind)).toEqual(answers.problems.toSorted(byRowAndKind));
});

test('of the odd rows only the guest without a NIP is proposed', async () => {
  const roster = await readFixture('daftar-calon-peserta.xlsx');
  const odd = roster.rows.filter(({ problems }) => problems.length > 0);
  expect(
    odd.map(({ row, isSelected, canImport, details }) => [
      row,
      isSelected,
      canImport,
      details.name,
      details.nip,
    ]),
  ).toEqual([
    [45, false, true, 'Bambang Irawan', ''],
    [46, false, true, 'Tjhin Safitri', '196804111992041006'],
    [47, true, true, 'Markus Tan', ''],
  ]);
  expect(roster.skipped).toEqual([{ row: 49, reason: 'total', text: 'Jumlah: 43 orang' }]);
});

test('the formula in the form stays the text that it is', async () => {
  const roster = await readFixture('jawaban-formulir.csv');
  expect(roster.rows.at(-1)?.details).toMatchObject({
    name: '=HYPERLINK("http://contoh.invalid","klik")',
    nip: '',
    position: 'Staf; "honorer"',
    institution: 'UPT A Cabang B',
  });
});

test('DR. in capitals is marked as a guess', async () => {
  const roster = await readFixture('jawaban-formulir.csv');
  const guessed = roster.rows.filter(({ isTitleGuessed }) => isTitleGuessed);
  expect(guessed.map(({ details }) => details.name)).toEqual(['Tjhin Lim']);
});
