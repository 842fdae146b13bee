import { describe, expect, test } from 'vitest';
import { applyMapping, readRoster } from '../../../../renderer/domain/people/import/read-roster';
import {
  EMPTY_PARTICIPANT,
  type Participant,
} from '../../../../renderer/domain/people/participant';
import { errorCell, formula, tableOf } from './table-of';

const HEADER = ['No', 'NIP', 'Nama', 'Pangkat/Gol', 'Jabatan', 'Instansi', 'No. HP', 'Email'];
const SITI = '197901042005072001';
const BUDI = '198212092006061002';

function read(rows: Parameters<typeof tableOf>[0], existing: readonly Participant[] = []) {
  return readRoster([tableOf([HEADER, ...rows])], existing, 2026);
}

function codes(rows: Parameters<typeof tableOf>[0], existing: readonly Participant[] = []) {
  return read(rows, existing).rows.map((row) => row.problems.map((problem) => problem.code));
}

function participant(details: Partial<Participant>): Participant {
  return { ...EMPTY_PARTICIPANT, id: 'p1', ...details };
}

describe('problems of a row', () => {
  test('a whole row has none and is selected', () => {
    const row = [1, SITI, 'Siti', 'Penata (III/c)', 'Guru', 'Dinas', '0812', 's@contoh.go.id'];
    expect(read([row]).rows).toMatchObject([
      { row: 2, problems: [], canImport: true, isSelected: true },
    ]);
  });

  test('a row without a name cannot come in', () => {
    const [row] = read([[1, SITI, '', 'III/c', 'Guru']]).rows;
    expect(row).toMatchObject({ canImport: false, isSelected: false });
    expect(row?.problems[0]).toMatchObject({ code: 'no-name', row: 2 });
  });

  test('a numeric NIP is not kept, the person can be', () => {
    const rounded = { kind: 'number', text: '198507122011062020', isFormula: false } as const;
    const [row] = read([[1, rounded, 'Bambang', 'III/c', 'Teknisi']]).rows;
    expect(row).toMatchObject({ canImport: true, isSelected: false, details: { nip: '' } });
    expect(row?.problems).toMatchObject([{ code: 'nip-digits-lost', value: '198507122011062020' }]);
  });

  test('a guest without NIP, rank and telephone is welcome', () => {
    const [row] = read([[1, '-', 'Markus Tan', '-', 'Tenaga Ahli', 'PT Contoh', 'tidak ada']]).rows;
    expect(row).toMatchObject({
      isSelected: true,
      details: { nip: '', rank: '', grade: '', phone: '', institution: 'PT Contoh' },
    });
    expect(row?.problems).toMatchObject([{ code: 'no-nip', field: 'nip' }]);
  });

  test('says nothing about NIPs when there is no such column', () => {
    const roster = readRoster(
      [
        tableOf([
          ['Nama', 'Instansi'],
          ['Siti', 'BKAD'],
        ]),
      ],
      [],
      2026,
    );
    expect(roster.rows[0]?.problems).toEqual([]);
  });

  test('an odd NIP comes in with a warning', () => {
    const [row] = read([[1, '197913042005072001', 'Siti', '', 'Guru']]).rows;
    expect(row).toMatchObject({ isSelected: true, details: { nip: '197913042005072001' } });
    expect(row?.problems).toMatchObject([{ code: 'nip-implausible', doubts: ['birth-date'] }]);
  });

  test.each([
    ['Penata (III/d)', SITI, 'rank-and-grade'],
    ['Penata (IX)', '197407082021232014', 'pppk-with-rank'],
    ['IX', SITI, 'nip-kind'],
    ['III/c', '197407082021232014', 'nip-kind'],
  ])('%s with the number %s does not fit: %s', (grade, nip, doubt) => {
    const [row] = read([[1, nip, 'Siti', grade, 'Guru']]).rows;
    expect(row?.problems).toMatchObject([{ code: 'grade-rank-mismatch', doubt }]);
    expect(row?.isSelected).toBe(true);
  });

  test('an unknown golongan is kept and named', () => {
    expect(codes([[1, SITI, 'Siti', 'III/e', 'Guru']])).toEqual([['grade-unknown']]);
  });

  test.each([
    "=cmd|' /C calc'!A0",
    '=1+1',
    '@SUM(A1)',
    '+HYPERLINK("x")',
    "-2+3+cmd|' /C calc'!A0",
  ])('%j stays text and needs a decision', (text) => {
    const [row] = read([[1, SITI, text, 'III/c', 'Guru']]).rows;
    expect(row?.problems).toMatchObject([{ code: 'formula-as-text', field: 'name' }]);
    expect(row).toMatchObject({ isSelected: false, details: { name: text } });
  });

  test('a telephone number with a plus is no formula', () => {
    const [row] = read([[1, SITI, 'Siti', 'III/c', 'Guru', 'Dinas', '+62 812 (1234)']]).rows;
    expect(row).toMatchObject({ problems: [], details: { phone: '+62 812 (1234)' } });
  });

  test('a real formula gives its saved value, an error gives nothing', () => {
    const [row] = read([[1, SITI, formula('Siti'), 'III/c', errorCell('#N/A')]]).rows;
    expect(row).toMatchObject({ isSelected: true, details: { name: 'Siti', position: '' } });
    expect(row?.problems).toMatchObject([{ code: 'formula-value' }, { code: 'cell-error' }]);
  });

  test('a cell as long as a book is cut, and said to be', () => {
    const [row] = read([[1, SITI, 'Siti', 'III/c', 'a, SE '.repeat(5000)]]).rows;
    expect(row?.problems).toMatchObject([{ code: 'text-cut', field: 'position' }]);
    expect(row?.details.position.length).toBeLessThanOrEqual(500);
  });

  test.each(['a ', ',', 'SE ', '(', 'h.', '-', '1 ', 'a, SE '])(
    'long cells of %j cannot stop the window',
    (piece) => {
      const long = piece.repeat(30_000 / piece.length);
      const start = performance.now();
      read(Array.from({ length: 200 }, () => [1, long, long, long, long, long, long, long]));
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );

  test('a telephone number stored as a number gets its 0 back; a shortened one is lost', () => {
    const rows = read([
      [1, SITI, 'Siti', '', 'Guru', '', 81234567890],
      [2, BUDI, 'Budi', '', 'Guru', '', '8,12346E+10'],
    ]).rows;
    expect(rows.map(({ details }) => details.phone)).toEqual(['081234567890', '']);
    expect(rows[1]?.problems).toMatchObject([{ code: 'phone-digits-lost' }]);
  });
});

describe('the same person twice', () => {
  test('the later row of one NIP is the duplicate, however it is grouped', () => {
    const rows = read([
      [1, SITI, 'Siti', '', 'Guru'],
      [2, '19790104 200507 2 001', 'SITI, S.E.', '', 'Guru'],
    ]).rows;
    expect(rows.map(({ isSelected }) => isSelected)).toEqual([true, false]);
    expect(rows[1]?.problems).toMatchObject([{ code: 'duplicate-nip', of: SITI, ofRow: 2 }]);
  });

  test('a row that cannot come in makes nobody a duplicate', () => {
    expect(
      codes([
        [1, SITI, '', 'III/c', 'Guru'],
        [2, SITI, 'Siti', 'III/c', 'Guru'],
      ]),
    ).toEqual([['no-name'], []]);
  });

  test('namesakes with different NIPs are two people', () => {
    expect(
      codes([
        [1, SITI, 'Ahmad', '', 'Guru', 'A'],
        [2, BUDI, 'Ahmad', '', 'Guru', 'A'],
      ]),
    ).toEqual([[], []]);
  });

  test('guests are compared by name and institution', () => {
    const rows = [
      [1, '', 'Markus Tan', '', 'Ahli', 'PT A'],
      [2, '', 'MARKUS TAN', '', 'Ahli', 'PT A'],
      [3, '', 'Markus Tan', '', 'Ahli', 'PT B'],
    ];
    expect(codes(rows)).toEqual([['no-nip'], ['no-nip', 'duplicate-person'], ['no-nip']]);
  });

  test('who is in the activity already is recognised, with what would change', () => {
    const siti = participant({
      nip: SITI,
      name: 'Siti',
      grade: 'III/b',
      rank: 'Penata Muda Tk. I',
      email: 'a@b',
    });
    const [row] = read([[1, SITI, 'Siti', 'Penata Muda Tingkat I, III/b', 'Guru']], [siti]).rows;
    expect(row?.problems).toMatchObject([{ code: 'already-in-activity', participantId: 'p1' }]);
    expect(row?.existing).toEqual({
      participantId: 'p1',
      changes: [{ field: 'position', from: '', to: 'Guru' }],
    });
  });

  test('of a known person what was empty is filled unasked, and nothing else', () => {
    const siti = participant({ nip: SITI, name: 'Siti', institution: 'BKAD' });
    const isSelected = (position: string, institution: string) =>
      read([[1, SITI, 'Siti', '', position, institution]], [siti]).rows[0]?.isSelected;
    expect(isSelected('Guru', '')).toBe(true);
    expect(isSelected('', 'Bappeda')).toBe(false);
    expect(isSelected('Guru', 'Bappeda')).toBe(false);
    expect(isSelected('', 'BKAD')).toBe(false);
  });

  test('nobody gets a NIP unasked: it may be a namesake', () => {
    const siti = participant({ name: 'Siti', institution: 'BKAD' });
    const [row] = read([[1, SITI, 'Siti', '', '', 'BKAD']], [siti]).rows;
    expect(row?.isSelected).toBe(false);
  });

  test('a NIP that was missing before is a change, not a new person', () => {
    const siti = participant({ name: 'Siti', institution: 'BKAD' });
    const [row] = read([[1, SITI, 'SITI', '', '', 'BKAD']], [siti]).rows;
    expect(row?.existing?.changes).toEqual([{ field: 'nip', from: '', to: SITI }]);
  });
});

describe('rows that are nobody', () => {
  test('totals, column numbers, repeated headers, headings and signatures are skipped and listed', () => {
    const roster = read([
      [1, 2, 3, 4, 5, 6, 7, 8],
      ['Dinas Kesehatan'],
      [1, SITI, 'Siti', 'III/c', 'Guru', 'Dinas'],
      [],
      HEADER,
      [2, BUDI, 'Budi', 'III/c', 'Kepala Kantor', 'Dinas Perhubungan'],
      ['', '', 'Jumlah: 2 orang'],
      ['', '', '', '', '', 'Pontianak, 9 Oktober 2023'],
      ['', '', 'Mengetahui,', '', '', 'Panitia'],
      ['', '', 'Drs. Ahmad'],
    ]);
    expect(roster.rows.map(({ row, details }) => [row, details.name])).toEqual([
      [4, 'Siti'],
      [7, 'Budi'],
    ]);
    expect(roster.skipped.map(({ row, reason }) => [row, reason])).toEqual([
      [2, 'column-numbers'],
      [3, 'remark'],
      [6, 'repeated-header'],
      [8, 'total'],
      [9, 'remark'],
      [10, 'remark'],
      [11, 'remark'],
    ]);
  });

  test('a list of nothing but names keeps all of them', () => {
    const roster = read([
      ['', '', 'Siti'],
      ['', '', 'Budi'],
    ]);
    expect(roster.rows).toHaveLength(2);
  });
});

describe('columns', () => {
  test('titles from their own columns join those of the name', () => {
    const table = tableOf([
      ['Nama', 'Gelar Depan', 'Gelar Belakang', 'Unit Kerja', 'Instansi'],
      ['SITI, SE', 'Dr', 'M.SI', 'Bidang Anggaran', 'BKAD'],
    ]);
    expect(readRoster([table], [], 2026).rows[0]?.details).toMatchObject({
      name: 'Siti',
      titleBefore: 'Dr.',
      titleAfter: 'S.E., M.Si.',
      institution: 'Bidang Anggaran, BKAD',
    });
  });

  test('a NIP under the name is taken out of it', () => {
    const table = tableOf([
      ['No', 'Nama/NIP'],
      [1, 'Siti, S.E.\nNIP. 19790104 200507 2 001'],
    ]);
    expect(readRoster([table], [], 2026).rows[0]?.details).toMatchObject({
      name: 'Siti',
      titleAfter: 'S.E.',
      nip: SITI,
    });
  });

  test('a header called __proto__ is a column like any other', () => {
    const table = tableOf([
      ['Nama', '__proto__', 'NIP'],
      ['Siti', 'x', SITI],
    ]);
    const roster = readRoster([table], [], 2026);
    expect(roster.mapping).toEqual(['name', 'ignored', 'nip']);
    expect(roster.columns[1]).toEqual({ header: '__proto__', samples: ['x'] });
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  test('the user can choose another field, header row and sheet', () => {
    const sheets = [
      tableOf([HEADER, [1, SITI, 'Siti', '', 'Guru']], 'Satu'),
      tableOf(
        [
          ['Siapa', 'Dari'],
          ['Budi', 'BKAD'],
        ],
        'Dua',
      ),
    ];
    const reading = {
      sheetName: 'Dua',
      headerRow: 1,
      headerHeight: 1,
      mapping: ['name', 'institution'],
    } as const;
    const roster = applyMapping(sheets, reading, [], 2026);
    expect(roster.rows[0]).toMatchObject({
      row: 2,
      details: { name: 'Budi', institution: 'BKAD' },
    });
    const all = applyMapping(sheets, { ...reading, headerRow: 0 }, [], 2026);
    expect(all.rows.map(({ details }) => details.name)).toEqual(['Siapa', 'Budi']);
  });
});

describe('a whole file', () => {
  test('the sheet with the fullest header is taken, a hidden one last', () => {
    const hidden = { ...tableOf([HEADER, [1, SITI, 'Lama']], 'Arsip'), isHidden: true };
    const short = tableOf(
      [
        ['Nama', 'NIP'],
        ['Siti', SITI],
      ],
      'Ringkas',
    );
    const roster = readRoster([tableOf([['Petunjuk']], 'Baca'), hidden, short], [], 2026);
    expect(roster.sheetName).toBe('Ringkas');
    expect(roster.candidateSheets).toEqual(['Arsip', 'Ringkas']);
  });

  test.each([
    ['empty', [tableOf([]), tableOf([[null], ['  ']])]],
    ['empty', []],
    ['no-header', [tableOf([['Surat undangan'], ['Kepada Yth.']])]],
    ['no-rows', [tableOf([HEADER])]],
  ])('%s', (problem, sheets) => {
    expect(readRoster(sheets, [], 2026)).toMatchObject({ fileProblem: problem, rows: [] });
  });

  test('20,000 rows take time in proportion, not squared', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, i) => [
        i,
        `19790104200507${1000 + (i % 9000)}`,
        `Siti ${i}`,
      ]);
    // The best of three: whatever else the machine does only ever adds.
    const time = (count: number) => {
      const table = tableOf([HEADER, ...rows(count)]);
      const times = [1, 2, 3].map(() => {
        const start = performance.now();
        readRoster([table], [], 2026);
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    time(1000);
    // Eight times the rows; squared growth would take 64 times as long.
    expect(time(16_000) / time(2000)).toBeLessThan(32);
  });
});
