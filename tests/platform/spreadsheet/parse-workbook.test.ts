import { unzipSync, Zip, ZipDeflate, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { parseSpreadsheet } from '../../../renderer/platform/spreadsheet/parse-spreadsheet';

async function read(bytes: Uint8Array, name = 'daftar.xlsx') {
  const result = await parseSpreadsheet({ name, bytes });
  if (result.status === 'refused') throw new Error(result.code);
  return result.sheets;
}

async function workbook() {
  return writeXlsx({
    sheets: [
      {
        name: 'Peserta',
        rows: [
          ['Judul', null],
          [],
          ['NIP', 'Lahir'],
          ['197901042005072001', new Date(Date.UTC(1979, 0, 4))],
          [198507122011062000, true],
        ],
        cells: new Map([['4,2', { formula: 'PROPER(A1)', formulaResult: 'Judul' }]]),
      },
      { name: 'Arsip', hidden: true, rows: [['lama']] },
    ],
  });
}

test('tells texts, numbers, dates and formulas apart, row by row as in the sheet', async () => {
  const [sheet, hidden] = await read(await workbook());
  expect(sheet?.rows).toEqual([
    [{ kind: 'text', text: 'Judul', isFormula: false }, null, null],
    [null, null, null],
    [
      { kind: 'text', text: 'NIP', isFormula: false },
      { kind: 'text', text: 'Lahir', isFormula: false },
      null,
    ],
    [
      { kind: 'text', text: '197901042005072001', isFormula: false },
      { kind: 'date', text: '1979-01-04', isFormula: false },
      null,
    ],
    [
      { kind: 'number', text: '198507122011062000', isFormula: false },
      { kind: 'boolean', text: 'true', isFormula: false },
      { kind: 'text', text: 'Judul', isFormula: true },
    ],
  ]);
  expect(hidden).toMatchObject({ name: 'Arsip', isHidden: true });
});

test('the content decides, not the name', async () => {
  expect((await read(await workbook(), 'daftar.csv'))[0]?.name).toBe('Peserta');
});

test('an error is an error, not a text', async () => {
  const parts = unzipSync(await workbook());
  const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
  const withError = sheet.replace(
    /<c r="A5"[^>]*>.*?<\/c>/,
    '<c r="A5" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
  );
  expect(withError).not.toBe(sheet);
  parts['xl/worksheets/sheet1.xml'] = new TextEncoder().encode(withError);
  const [read1] = await read(zipSync(parts));
  expect(read1?.rows[4]?.[0]).toEqual({ kind: 'error', text: '#DIV/0!', isFormula: true });
});

test('a stray cell in the last corner of the sheet costs nothing', async () => {
  const parts = unzipSync(await workbook());
  const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
  parts['xl/worksheets/sheet1.xml'] = new TextEncoder().encode(
    sheet.replace('</sheetData>', '<row r="6"><c r="XFD6"><v>1</v></c></row></sheetData>'),
  );
  const [read1] = await read(zipSync(parts));
  expect(read1?.rows).toHaveLength(5);
});

test('refuses more than 20,000 rows instead of cutting them off', async () => {
  const rows = Array.from({ length: 20_001 }, (_, row) => [row]);
  const bytes = await writeXlsx({ sheets: [{ name: 'A', rows }] });
  expect(await parseSpreadsheet({ name: 'a.xlsx', bytes })).toEqual({
    status: 'refused',
    code: 'too-many-rows',
  });
});

test('reads an archive written as zip64, as Java servers do', async () => {
  const [sheet] = await read(toZip64(await workbook()));
  expect(sheet?.rows[3]?.[0]?.text).toBe('197901042005072001');
});

test('reads an archive written as a stream, with the sizes behind the parts', async () => {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_error, chunk) => chunks.push(chunk));
  for (const [name, part] of Object.entries(unzipSync(await workbook()))) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(part, true);
  }
  zip.end();
  const bytes = new Uint8Array(await new Blob(chunks.map((chunk) => chunk.slice())).arrayBuffer());
  expect(new DataView(bytes.buffer).getUint16(6, true) & 8).toBe(8);
  expect((await read(bytes))[0]?.rows[3]?.[0]?.text).toBe('197901042005072001');
});

/** Moves the place of the directory into a zip64 record, leaving the sentinel in its stead. */
function toZip64(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - 22;
  const old = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const result = new Uint8Array(end + 56 + 20 + 22);
  result.set(bytes.subarray(0, end));
  result.set(bytes.subarray(end), end + 76);
  const view = new DataView(result.buffer);
  view.setUint32(end, 0x06064b50, true);
  view.setBigUint64(end + 4, 44n, true);
  view.setBigUint64(end + 24, BigInt(old.getUint16(end + 8, true)), true);
  view.setBigUint64(end + 32, BigInt(old.getUint16(end + 10, true)), true);
  view.setBigUint64(end + 40, BigInt(old.getUint32(end + 12, true)), true);
  view.setBigUint64(end + 48, BigInt(old.getUint32(end + 16, true)), true);
  view.setUint32(end + 56, 0x07064b50, true);
  view.setBigUint64(end + 64, BigInt(end), true);
  view.setUint32(end + 72, 1, true);
  view.setUint16(end + 76 + 10, 0xffff, true);
  view.setUint32(end + 76 + 16, 0xffffffff, true);
  return result;
}
