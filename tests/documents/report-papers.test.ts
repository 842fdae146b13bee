import { afterEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_OFFICE } from '../../renderer/domain/office/settings';
import { preparedDay } from '../domain/reports/reported-day';
import { viewOf, wordOf } from './class-day';
import { OFFICE } from './office';
import { BOTH, problemsOf } from './problems-of';
import { REPORT_KINDS, ranClass, ranView } from './ran-class';
import { elements, readDocument } from './read-document';
import { people } from './views';

const F4 = { ...OFFICE, paper: 'F4' } as const;

describe('the Open XML SDK accepts', { timeout: 120_000 }, () => {
  it.each(REPORT_KINDS)('%s of a class of 0, 1, 40 and 41', async (kind) => {
    for (const count of [0, 1, 40, 41]) {
      const office = count === 1 ? F4 : OFFICE;
      const bytes = await wordOf(kind, ranView(kind, ranClass(count)), office);
      expect(await problemsOf(bytes, count === 40 ? BOTH : ['Office2013'])).toEqual([]);
    }
  });

  it.each(REPORT_KINDS)('%s of a class of 300 on ten days', async (kind) => {
    const bytes = await wordOf(kind, ranView(kind, ranClass(300, 10)), F4);
    expect(await problemsOf(bytes, ['Microsoft365'])).toEqual([]);
  });

  it.each(REPORT_KINDS)('%s before anything was held, without kop and signer', async (kind) => {
    const bytes = await wordOf(kind, viewOf(kind, preparedDay(people(2))), EMPTY_OFFICE);
    expect(await problemsOf(bytes, BOTH)).toEqual([]);
  });
});

describe('every paper about the whole kegiatan', { timeout: 60_000 }, () => {
  const { TZ } = process.env;

  afterEach(() => {
    vi.useRealTimers();
    process.env.TZ = TZ ?? 'UTC';
  });

  it.each(REPORT_KINDS)('%s has the same bytes whenever and wherever it is made', async (kind) => {
    const made = async (now: string, zone: string) => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
      process.env.TZ = zone;
      return Buffer.from(await wordOf(kind, ranView(kind, ranClass(3))));
    };
    const first = await made('2026-11-24T03:00:00Z', 'Asia/Jakarta');
    const second = await made('2031-01-05T20:30:00Z', 'America/New_York');
    expect(second.equals(first)).toBe(true);
  });

  it.each(REPORT_KINDS)('%s says in its properties what it is and whose', async (kind) => {
    const { parts } = readDocument(await wordOf(kind, ranView(kind, ranClass(3))));
    const core = parts['docProps/core.xml'] ?? '';
    expect(core).toMatch(/<dc:title>[A-Z][A-Za-z ]+ Pelatihan Pengelolaan Keuangan Daerah</);
    expect(core).toContain('<dc:creator>BPSDM Provinsi Contoh</dc:creator>');
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="id-ID"');
  });

  it.each(REPORT_KINDS)('%s repeats the heads of its tables and breaks no row', async (kind) => {
    const { body } = readDocument(await wordOf(kind, ranView(kind, ranClass(40))));
    const lists = elements(body, 'w:tbl').filter((table) => table.includes('w:val="KepalaTabel"'));
    expect(lists.length).toBeGreaterThan(0);
    for (const table of lists) {
      const [head] = elements(table, 'w:tr');
      expect(head).toContain('<w:tblHeader/>');
      expect(elements(table, 'w:tr').every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    }
  });

  it.each(REPORT_KINDS)('%s numbers its pages, page X of Y', async (kind) => {
    const { parts } = readDocument(await wordOf(kind, ranView(kind, ranClass(3))));
    const feet = Object.entries(parts).filter(([path]) => /footer\d+\.xml$/.test(path));
    expect(feet.some(([, xml]) => xml.includes('>PAGE<') && xml.includes('>NUMPAGES<'))).toBe(true);
  });

  it.each([
    ['A4', 11906, 16838],
    ['F4', 12189, 18709],
  ] as const)('is on %s throughout', async (paper, width, height) => {
    for (const kind of REPORT_KINDS) {
      const office = { ...OFFICE, paper };
      const { body } = readDocument(await wordOf(kind, ranView(kind, ranClass(3)), office));
      for (const [, w, h] of body.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)) {
        expect([Number(w), Number(h)].toSorted((a, b) => a - b)).toEqual([width, height]);
      }
    }
  });

  it.each(REPORT_KINDS)('%s ends with a paragraph too low for a page of its own', async (kind) => {
    const { body } = readDocument(await wordOf(kind, ranView(kind, ranClass(3))));
    const last = elements(body, 'w:p').at(-1) ?? '';
    expect(last).toMatch(/w:line="20" w:lineRule="exact"/);
    expect(last).not.toContain('<w:t');
  });
});
