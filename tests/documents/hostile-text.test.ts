import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAttendanceSheet } from '../../renderer/documents/attendance-sheet/create-attendance-sheet';
import { filledWith, NASTY } from './hostile-text';
import { OFFICE } from './office';
import { elements, type ReadDocument, readDocument } from './read-document';
import { filledSheet } from './views';

const anyText = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((codes) => String.fromCharCode(...codes)),
);

const sheet = filledSheet(2);

const TOKENS = /^(?:<[^<>]*>|[^<>&]|&(?:amp|lt|gt|quot|apos);)*$/u;
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Fields, links, objects and controls. */
const FORBIDDEN_ELEMENT = /<(?:w:(?:fld|instr|hyperlink|object|sdt)|v:|o:)/;
const EXTERNAL = /<Relationship [^>]*TargetMode/;

/** Tables, rows and cells: what no text may change. */
const structureOf = ({ body }: ReadDocument) =>
  ['w:tbl', 'w:tr', 'w:tc'].map((name) => elements(body, name).length);

describe('what users write', () => {
  it('leaves every part of the file XML, and its structure as it was', {
    timeout: 60_000,
  }, async () => {
    const benign = (await filledWith('Nama')).map(readDocument).map(structureOf);
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const documents = (await filledWith(`N${text}`)).map(readDocument);
        for (const [index, document] of documents.entries()) {
          for (const xml of Object.values(document.parts)) {
            expect(NOT_IN_XML.test(xml)).toBe(false);
            expect(TOKENS.test(xml)).toBe(true);
          }
          expect(structureOf(document)).toEqual(benign[index]);
          expect(FORBIDDEN_ELEMENT.test(document.body)).toBe(false);
          expect(Object.values(document.parts).some((xml) => EXTERNAL.test(xml))).toBe(false);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('comes back letter by letter', { timeout: 60_000 }, async () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcÉñ&<>"\'=@+-{}[]%$#\\/|;:,.()12ᬲꦱ漢'),
      minLength: 1,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(letters, async (name) => {
        const rows = sheet.rows.map((row) => ({ ...row, name, nip: '' }));
        const bytes = await createAttendanceSheet({ ...sheet, rows }, OFFICE, 'filled');
        const cells = readDocument(bytes).tables.flat(2);
        expect(cells).toContain(name);
      }),
      { numRuns: 25 },
    );
  });
});
