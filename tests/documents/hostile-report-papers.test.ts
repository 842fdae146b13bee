import { beforeAll, describe, expect, it } from 'vitest';
import { wordOf } from './class-day';
import { filled } from './hostile-class-papers';
import { NASTY } from './hostile-text';
import { OFFICE } from './office';
import { BOTH, problemsOf } from './problems-of';
import { REPORT_KINDS, ranClass, ranView } from './ran-class';
import { elements, type ReadDocument, readDocument } from './read-document';

type Kind = (typeof REPORT_KINDS)[number];

const TOKENS = /^(?:<[^<>]*>|[^<>&]|&(?:amp|lt|gt|quot|apos);)*$/u;
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

const FIELD = /^(?:TOC \\o &quot;1-2&quot;|PAGEREF _Toc\d+|PAGE|NUMPAGES)$/;

const LONG = 'Nama'.repeat(2000);

/** The short ones together, so that each meets every place; the long one by itself. */
const TOGETHER = NASTY.filter((text) => text !== LONG).join(' ');

/** The same text wherever a user can write something, the office's settings and fields among it. */
async function bytesWith(kind: Kind, text: string): Promise<Uint8Array> {
  const office = {
    ...OFFICE,
    office: text,
    city: text,
    letterhead: { ...OFFICE.letterhead, government: text, units: [text], contact: text },
    signers: [{ id: 's', position: text, name: text, rank: text, nip: text }],
  };
  return wordOf(kind, filled(ranView(kind, ranClass(2)), text), office);
}

const structureOf = ({ body }: ReadDocument) =>
  ['w:tbl', 'w:tr', 'w:tc'].map((name) => elements(body, name).length);

/** What the fields of all parts ask for. */
const fieldsOf = ({ parts }: ReadDocument) =>
  Object.values(parts).flatMap((xml) =>
    [...xml.matchAll(/<w:instrText[^>]*>([^<]*)/g)].map(([, asked]) => asked),
  );

describe('what users write', () => {
  const benign = new Map<Kind, ReadDocument>();

  beforeAll(async () => {
    for (const kind of REPORT_KINDS) {
      benign.set(kind, readDocument(await bytesWith(kind, 'Nama')));
    }
  }, 60_000);

  it.each(REPORT_KINDS)(
    'stays text in %s, which keeps its structure and fields',
    { timeout: 120_000 },
    async (kind) => {
      const expected = benign.get(kind);
      if (!expected) throw new Error('It was not made');
      for (const text of [TOGETHER, LONG]) {
        const document = readDocument(await bytesWith(kind, `N${text}`));
        for (const xml of Object.values(document.parts)) {
          expect(NOT_IN_XML.test(xml)).toBe(false);
          expect(TOKENS.test(xml)).toBe(true);
          expect(xml).not.toMatch(/<Relationship [^>]*TargetMode/);
        }
        expect(structureOf(document)).toEqual(structureOf(expected));
        // Of a text too long to lay out, Word is asked to find the pages.
        const fields = text === LONG ? fieldsOf(document).slice(0, 1) : fieldsOf(document);
        expect(fieldsOf(expected)).toEqual(expect.arrayContaining(fields));
        expect(fieldsOf(document).every((field) => FIELD.test(field ?? ''))).toBe(true);
        expect(document.body).not.toMatch(/<(?:w:(?:fldSimple|hyperlink|object)|v:|o:)/);
      }
    },
  );

  it.each(REPORT_KINDS)(
    'leaves %s a file that the Open XML SDK accepts',
    { timeout: 120_000 },
    async (kind) => {
      expect(await problemsOf(await bytesWith(kind, `N${TOGETHER}`), BOTH)).toEqual([]);
    },
  );
});
