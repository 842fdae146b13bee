import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSpreadsheet } from '../../../renderer/platform/spreadsheet/parse-spreadsheet';

async function parse(bytes: Uint8Array, name = 'daftar.csv') {
  const result = await parseSpreadsheet({ name, bytes });
  if (result.status === 'refused') return result.code;
  return result.sheets[0]?.rows.map((row) => row.map((cell) => cell?.text ?? null));
}

const parseText = (text: string) => parse(new TextEncoder().encode(text));

function utf16(text: string, isBigEndian: boolean, hasMark: boolean): Uint8Array {
  const units = [...(hasMark ? '\ufeff' : ''), ...text].map((unit) => unit.charCodeAt(0));
  const view = new DataView(new ArrayBuffer(units.length * 2));
  units.forEach((unit, index) => {
    view.setUint16(index * 2, unit, !isBigEndian);
  });
  return new Uint8Array(view.buffer);
}

describe('encodings', () => {
  const text = 'Nama;NIP\nRené;1979\n';
  const rows = [
    ['Nama', 'NIP'],
    ['René', '1979'],
  ];

  test.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16 little-endian with a mark', utf16(text, false, true)],
    ['UTF-16 big-endian with a mark', utf16(text, true, true)],
    ['UTF-16 little-endian without a mark', utf16(text, false, false)],
    ['UTF-16 big-endian without a mark', utf16(text, true, false)],
    ['Windows-1252', Uint8Array.from(text, (letter) => letter.charCodeAt(0))],
  ])('%s', async (_, bytes) => {
    expect(await parse(bytes)).toEqual(rows);
  });

  test('the curly quotes of Windows-1252 are quotes', async () => {
    const bytes = Uint8Array.from('Nama;NIP\nNur\x92aini;1\n', (letter) => letter.charCodeAt(0));
    expect(await parse(bytes)).toEqual([
      ['Nama', 'NIP'],
      ['Nur’aini', '1'],
    ]);
  });
});

describe('delimiters', () => {
  test.each([';', ',', '\t', '|'])('%j is found', async (delimiter) => {
    const text = [
      ['No', 'Nama', 'NIP'],
      ['1', 'Siti', '1979'],
    ];
    expect(await parseText(text.map((row) => row.join(delimiter)).join('\r\n'))).toEqual(text);
  });

  test('neither title rows nor commas in titles lead astray', async () => {
    const rows = await parseText(
      'DAFTAR PESERTA, ANGKATAN II, 2026\n\nNama;Gelar;NIP\nSiti;S.E., M.M.;1\nBudi;S.T., M.T.;2\n',
    );
    expect(rows?.slice(2)).toEqual([
      ['Nama', 'Gelar', 'NIP'],
      ['Siti', 'S.E., M.M.', '1'],
      ['Budi', 'S.T., M.T.', '2'],
    ]);
  });

  test("Excel's hint is followed and is no row", async () => {
    expect(await parseText('sep=|\nNama|NIP, lama\nSiti|1,5')).toEqual([
      ['Nama', 'NIP, lama'],
      ['Siti', '1,5'],
    ]);
  });
});

test('keeps empty rows, so that row numbers agree with the spreadsheet', async () => {
  expect(await parseText('Nama;NIP\n\nSiti;1\n\n\n')).toEqual([
    ['Nama', 'NIP'],
    [null],
    ['Siti', '1'],
  ]);
});

test('a cell may hold a line break, a delimiter and quotes', async () => {
  expect(await parseText('Nama;Unit\nSiti;"UPT ""A""; lantai 2\r\nCabang B"')).toEqual([
    ['Nama', 'Unit'],
    ['Siti', 'UPT "A"; lantai 2\nCabang B'],
  ]);
});

test('a quotation mark that is never closed does not swallow the rest', async () => {
  const rows = await parseText('Nama;NIP\n"Siti;1\nBudi;2\n');
  expect(rows?.[2]).toEqual(['Budi', '2']);
});

test('every cell is text, so that nothing is rounded', async () => {
  expect(await parseText('NIP;x\n197901042005072001;1')).toEqual([
    ['NIP', 'x'],
    ['197901042005072001', '1'],
  ]);
});

test('refuses more than 20,000 rows', async () => {
  expect(await parseText('a;b\n'.repeat(20_001))).toBe('too-many-rows');
});

test('an empty file is a sheet without rows', async () => {
  expect(await parseText('')).toEqual([]);
});

test('whatever was quoted properly comes back', async () => {
  const field = fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .map((text) => text.replace(/[\p{Cc}]/gu, ''));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(field, field, field), { minLength: 1, maxLength: 8 }),
      async (data) => {
        const all = [['Nama', 'NIP', 'Unit'], ...data];
        const text = all
          .map((row) => row.map((f) => `"${f.replaceAll('"', '""')}"`).join(';'))
          .join('\n');
        const expected = all.map((row) => row.map((f) => (f.trim() === '' ? null : f)));
        while (expected.at(-1)?.every((f) => f === null)) expected.pop();
        expect(await parseText(text)).toEqual(expected);
      },
    ),
    { numRuns: 200 },
  );
});
