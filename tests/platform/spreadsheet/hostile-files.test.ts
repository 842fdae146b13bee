import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseSpreadsheet } from '../../../renderer/platform/spreadsheet/parse-spreadsheet';

const workbook = new Uint8Array(
  readFileSync(new URL('../../fixtures/people/daftar-calon-peserta.xlsx', import.meta.url)),
);

async function outcome(bytes: Uint8Array, name = 'daftar.xlsx') {
  const result = await parseSpreadsheet({ name, bytes });
  return result.status === 'refused' ? result.code : 'read';
}

/** The sound workbook with some parts replaced, added, or (null) left out. */
function tampered(changes: Readonly<Record<string, Uint8Array<ArrayBuffer> | string | null>>) {
  const parts = unzipSync(workbook);
  for (const [name, content] of Object.entries(changes)) {
    if (content === null) delete parts[name];
    else parts[name] = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  }
  return zipSync(parts);
}

/** Overwrites one number in the directory entry of the first part. */
function withStatedSize(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  view.setUint32(view.getUint32(copy.length - 22 + 16, true) + 24, size, true);
  return copy;
}

describe('archives made to unpack to too much', () => {
  test('a file of more than 50 MB', async () => {
    expect(await outcome(new Uint8Array(50 * 1024 * 1024 + 1))).toBe('too-large');
  });

  test('more than 200 MB in all, each part within the ratio', async () => {
    // Every part repeats a random stretch just often enough to stay below 100:1.
    const random = new Uint8Array(65_536);
    for (let i = 0; i < random.length; i++) random[i] = (i * 2654435761) >>> 13;
    const part = new Uint8Array(9_000_000).map((_, i) => random[i % random.length] ?? 0);
    const parts = Object.fromEntries(Array.from({ length: 24 }, (_, i) => [`xl/${i}.bin`, part]));
    expect(await outcome(tampered(parts))).toBe('too-large-unpacked');
  });

  test('a small file of zeros behind a sound workbook', async () => {
    const bomb = tampered({ 'xl/worksheets/sheet9.xml': new Uint8Array(50_000_000) });
    expect(await outcome(bomb)).toBe('too-large-unpacked');
  });

  test('a stated size that is a lie', async () => {
    const bomb = zipSync({
      '[Content_Types].xml': new Uint8Array(30_000_000).fill(32),
      'xl/workbook.xml': strToU8('<workbook/>'),
    });
    expect(await outcome(withStatedSize(bomb, 1000))).toBe('damaged');
    expect(await outcome(withStatedSize(bomb, 0))).toBe('damaged');
  });

  test('too many entries', async () => {
    const entries = Array.from({ length: 2001 }, (_, i) => [`xl/${i}.xml`, strToU8('')]);
    expect(await outcome(tampered(Object.fromEntries(entries)))).toBe('too-large-unpacked');
  });

  test('cells in opposite corners', async () => {
    const sheet =
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
    expect(await outcome(tampered({ 'xl/worksheets/sheet1.xml': sheet }))).toBe('read');
  });

  test('elements nested a hundred thousand deep', async () => {
    const deep = '<a>'.repeat(100_000) + '</a>'.repeat(100_000);
    expect(await outcome(tampered({ 'xl/workbook.xml': deep }))).toBe('damaged');
    expect(await outcome(tampered({ 'xl/styles.xml': deep }))).toMatch(/read|damaged/);
  });
});

describe('unsafe parts', () => {
  test.each([
    '<!DOCTYPE x [<!ENTITY a "aaaa">]><workbook/>',
    '<!doctype x><workbook/>',
    '<workbook><!ENTITY a SYSTEM "file:///etc/passwd"></workbook>',
  ])('%s', async (xml) => {
    expect(await outcome(tampered({ 'xl/workbook.xml': xml }))).toBe('unsafe');
  });

  test('a document type in UTF-16', async () => {
    const xml = '<!DOCTYPE x><workbook/>';
    const bytes = Uint8Array.from([...xml].flatMap((letter) => [letter.charCodeAt(0), 0]));
    expect(await outcome(tampered({ 'xl/styles.xml': bytes }))).toBe('unsafe');
  });

  test.each([
    '../evil.xml',
    'xl/../../evil.xml',
    '/etc/passwd',
    'C:\\evil.xml',
    'xl/__proto__/a.xml',
  ])('an entry called %s', async (name) => {
    expect(await outcome(tampered({ [name]: '<a/>' }))).toBe('unsafe');
  });

  test('comments and character data are no document type', async () => {
    const types = new TextDecoder().decode(unzipSync(workbook)['[Content_Types].xml']);
    expect(await outcome(tampered({ '[Content_Types].xml': `${types}<!-- x -->` }))).toBe('read');
  });

  test('links out of the file are not even looked at', async () => {
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="http://contoh.invalid/x" TargetMode="External"/></Relationships>';
    expect(await outcome(tampered({ 'xl/worksheets/_rels/sheet1.xml.rels': rels }))).toBe('read');
  });
});

describe('other kinds of file', () => {
  const ole = (stream: string) =>
    Uint8Array.from([
      ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      ...new Uint8Array(504),
      ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
      ...new Uint8Array(64),
    ]);

  test.each<[string, string, Uint8Array]>([
    ['Excel 97', 'old-xls', ole('Workbook')],
    ['a workbook with a password', 'password-protected', ole('EncryptedPackage')],
    ['Word 97', 'not-a-spreadsheet', ole('WordDocument')],
    ['PDF', 'not-a-spreadsheet', strToU8('%PDF-1.7\n…')],
    [
      'Word',
      'not-a-spreadsheet',
      zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'word/document.xml': strToU8('<a/>') }),
    ],
    ['any zip', 'not-a-spreadsheet', zipSync({ 'foto.jpg': strToU8('x') })],
    [
      'LibreOffice Calc',
      'needs-resaving',
      zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<a/>') }),
    ],
    [
      'a binary workbook',
      'needs-resaving',
      zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'xl/workbook.bin': strToU8('x') }),
    ],
    [
      'a web page called .xls',
      'needs-resaving',
      strToU8('\n<html><table><tr><td>Nama</td></tr></table></html>'),
    ],
    ['text with zero bytes', 'not-a-spreadsheet', strToU8('Nama;NIP\0\nSiti;1')],
  ])('%s', async (_, code, bytes) => {
    expect(await outcome(bytes)).toBe(code);
  });
});

describe('damaged files', () => {
  test('cut at any place', async () => {
    for (let length = 4; length < workbook.length; length += 97) {
      expect(await outcome(workbook.subarray(0, length))).toBe('damaged');
    }
  });

  test.each(['xl/workbook.xml', 'xl/worksheets/sheet1.xml', '_rels/.rels'])(
    'without %s',
    async (part) => {
      expect(await outcome(tampered({ [part]: null }))).toBe('damaged');
    },
  );

  test('one changed byte never changes a value unnoticed', async () => {
    const sound = await parseSpreadsheet({ name: 'a.xlsx', bytes: workbook });
    const texts = new Set(textsOf(sound));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(workbook.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, change) => {
          const bytes = workbook.slice();
          bytes[at] = (bytes[at] ?? 0) ^ change;
          const result = await parseSpreadsheet({ name: 'a.xlsx', bytes });
          expect(textsOf(result).filter((text) => !texts.has(text))).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('random bytes are refused or read, never a crash', async () => {
    const signature = fc.constantFrom(
      '',
      'PK\x03\x04',
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
      '\xff\xfe',
      'PK\x05\x06',
    );
    await fc.assert(
      fc.asyncProperty(signature, fc.uint8Array({ maxLength: 600 }), async (start, rest) => {
        const bytes = Uint8Array.from([...[...start].map((c) => c.charCodeAt(0)), ...rest]);
        expect(await outcome(bytes)).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 1500 },
    );
  });

  test('random XML in the place of a sheet is refused or read, never a crash', async () => {
    const piece = fc.constantFrom(
      ...[
        '<row>',
        '</row>',
        '<c r="A1">',
        '<c r="ZZZZ99999999">',
        '<c t="s">',
        '</c>',
        '<v>',
        '</v>',
      ],
      ...[
        '1',
        '-1',
        '1e400',
        '&#x110000;',
        '&amp;',
        '<is><t>',
        '</t></is>',
        '<f t="shared" si="0"/>',
      ],
      ...[
        '<',
        '>',
        '"',
        '<![CDATA[',
        ']]>',
        '<!--',
        '-->',
        '__proto__',
        '<sheetData>',
        '</sheetData>',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const xml = `<worksheet><sheetData>${pieces.join('')}`;
        expect(await outcome(tampered({ 'xl/worksheets/sheet1.xml': xml }))).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 300 },
    );
  });
});

function textsOf(result: Awaited<ReturnType<typeof parseSpreadsheet>>): readonly string[] {
  if (result.status === 'refused') return [];
  return result.sheets.flatMap(({ rows }) => rows.flat().map((cell) => cell?.text ?? ''));
}
