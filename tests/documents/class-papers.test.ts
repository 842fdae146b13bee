import { afterEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_OFFICE } from '../../renderer/domain/office/settings';
import { preparedDay } from '../domain/reports/reported-day';
import { CLASS_KINDS, heldClass, plannedClass, viewOf, wordOf } from './class-day';
import { OFFICE } from './office';
import { BOTH, problemsOf } from './problems-of';
import { elements, readDocument } from './read-document';
import { people } from './views';

const F4 = { ...OFFICE, paper: 'F4' } as const;

/** Pages of several people are taken apart, and a name table has no foot. */
const UNNUMBERED: readonly string[] = [
  'participant-biodata',
  'speaker-biodata',
  'commitment-letter',
  'name-tables',
];

const LISTS = [
  'training-schedule',
  'toolkit-receipt',
  'daily-attendance',
  'speaker-attendance',
  'committee-attendance',
  'companion-notes',
  'minutes',
] as const;

describe('the Open XML SDK accepts', { timeout: 60_000 }, () => {
  it.each(CLASS_KINDS)('%s of a class of 0, 1 and 41', async (kind) => {
    for (const count of [0, 1, 41]) {
      const office = count === 1 ? OFFICE : F4;
      const bytes = await wordOf(kind, viewOf(kind, heldClass(people(count))), office);
      expect(await problemsOf(bytes, count === 41 ? ['Office2013'] : BOTH)).toEqual([]);
    }
  });

  it.each(['toolkit-receipt', 'name-tables', 'daily-attendance'] as const)(
    '%s of a class of 300',
    async (kind) => {
      const bytes = await wordOf(kind, viewOf(kind, plannedClass(people(300))));
      expect(await problemsOf(bytes, ['Microsoft365'])).toEqual([]);
    },
  );

  it.each(CLASS_KINDS)('%s without kop, signer, narasumber and panitia', async (kind) => {
    const bytes = await wordOf(kind, viewOf(kind, preparedDay(people(2))), EMPTY_OFFICE);
    expect(await problemsOf(bytes, ['Microsoft365'])).toEqual([]);
  });
});

describe('every paper of schedule, people and class', () => {
  const { TZ } = process.env;
  const held = heldClass(people(3));

  afterEach(() => {
    vi.useRealTimers();
    process.env.TZ = TZ ?? 'UTC';
  });

  it.each(CLASS_KINDS)('%s has the same bytes whenever and wherever it is made', async (kind) => {
    const made = async (now: string, zone: string) => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
      process.env.TZ = zone;
      return Buffer.from(await wordOf(kind, viewOf(kind, held)));
    };
    const first = await made('2026-11-24T03:00:00Z', 'Asia/Jakarta');
    const second = await made('2031-01-05T20:30:00Z', 'America/New_York');
    expect(second.equals(first)).toBe(true);
  });

  it.each(CLASS_KINDS)('%s says in its properties what it is and whose', async (kind) => {
    const { parts } = readDocument(await wordOf(kind, viewOf(kind, held)));
    const core = parts['docProps/core.xml'] ?? '';
    expect(core).toMatch(/<dc:title>[A-Z][A-Za-z ]+ Pelatihan Pengelolaan Keuangan Daerah</);
    expect(core).toContain('<dc:creator>BPSDM Provinsi Contoh</dc:creator>');
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="id-ID"');
  });

  it.each(CLASS_KINDS)('%s has no field but its page numbers, and no link', async (kind) => {
    const { parts, body } = readDocument(await wordOf(kind, viewOf(kind, held)));
    expect(body).not.toMatch(/fldChar|fldSimple|instrText|hyperlink/);
    const fields = [
      ...Object.values(parts)
        .join('')
        .matchAll(/<w:instrText[^>]*>([^<]*)/g),
    ];
    expect(fields.map(([, field]) => field)).toEqual(
      UNNUMBERED.includes(kind) ? [] : expect.arrayContaining(['PAGE', 'NUMPAGES']),
    );
    expect(Object.values(parts).join('')).not.toContain('TargetMode="External"');
  });

  it.each(['participant-biodata', 'commitment-letter'] as const)(
    '%s of a single person is numbered like any other',
    async (kind) => {
      const { parts } = readDocument(await wordOf(kind, viewOf(kind, heldClass(people(1)))));
      expect(parts['word/footer1.xml']).toContain('NUMPAGES');
    },
  );

  it.each(LISTS)('%s repeats the heads of its tables and breaks no row', async (kind) => {
    const { body } = readDocument(await wordOf(kind, viewOf(kind, held)));
    const lists = elements(body, 'w:tbl').filter((table) => table.includes('w:val="KepalaTabel"'));
    expect(lists.length).toBeGreaterThan(0);
    for (const table of lists) {
      const [head] = elements(table, 'w:tr');
      expect(head).toContain('<w:tblHeader/>');
      expect(elements(table, 'w:tr').every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    }
  });

  it.each([
    ['A4', 11906, 16838],
    ['F4', 12189, 18709],
  ] as const)('is on %s', async (paper, width, height) => {
    for (const kind of CLASS_KINDS) {
      const { body } = readDocument(await wordOf(kind, viewOf(kind, held), { ...OFFICE, paper }));
      const [, w, h] = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(body) ?? [];
      expect([Number(w), Number(h)].toSorted((a, b) => a - b)).toEqual([width, height]);
    }
  });

  it.each(CLASS_KINDS)('%s ends with a paragraph too low for a page of its own', async (kind) => {
    const { body } = readDocument(await wordOf(kind, viewOf(kind, held)));
    const last = elements(body, 'w:p').at(-1) ?? '';
    expect(last).toMatch(/w:line="20" w:lineRule="exact"/);
    expect(last).not.toContain('<w:t');
  });
});
