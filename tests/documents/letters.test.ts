import { afterEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_OFFICE } from '../../renderer/domain/office/settings';
import type { PaperKind } from '../../renderer/domain/papers/catalogue';
import { preparedDay } from '../domain/reports/reported-day';
import { heldClass, viewOf, wordOf } from './class-day';
import { LETTER_KINDS } from './hostile-letters';
import { OFFICE } from './office';
import { BOTH, problemsOf } from './problems-of';
import { elements, readDocument } from './read-document';
import { people } from './views';

const F4 = { ...OFFICE, paper: 'F4' } as const;
const held = heldClass(people(3));

const read = async (kind: PaperKind, activity = held, office = OFFICE) =>
  readDocument(await wordOf(kind, viewOf(kind, activity), office));

/** The same day with something written into a paper. */
function filledIn(kind: PaperKind, fields: Readonly<Record<string, string>>, count = 3) {
  return heldClass(people(count)).do({ type: 'fill-in-paper', kind, fields });
}

describe('the Open XML SDK accepts', { timeout: 60_000 }, () => {
  it.each(LETTER_KINDS)('%s for 0, 1 and 41 people', async (kind) => {
    for (const count of [0, 1, 41]) {
      const office = count === 1 ? OFFICE : F4;
      const bytes = await wordOf(kind, viewOf(kind, heldClass(people(count))), office);
      expect(await problemsOf(bytes, count === 41 ? ['Office2013'] : BOTH)).toEqual([]);
    }
  });

  it.each(['summons-letter', 'participant-assignment', 'event-record'] as const)(
    '%s for 300 people',
    async (kind) => {
      const bytes = await wordOf(kind, viewOf(kind, heldClass(people(300))));
      expect(await problemsOf(bytes, ['Microsoft365'])).toEqual([]);
    },
  );

  it.each(LETTER_KINDS)('%s without kop, signer, narasumber and panitia', async (kind) => {
    const bytes = await wordOf(kind, viewOf(kind, preparedDay(people(2))), EMPTY_OFFICE);
    expect(await problemsOf(bytes, ['Microsoft365'])).toEqual([]);
  });
});

describe('every letter', () => {
  const { TZ } = process.env;

  afterEach(() => {
    vi.useRealTimers();
    process.env.TZ = TZ ?? 'UTC';
  });

  it.each(LETTER_KINDS)('%s has the same bytes whenever and wherever it is made', async (kind) => {
    const made = async (now: string, zone: string) => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
      process.env.TZ = zone;
      return Buffer.from(await wordOf(kind, viewOf(kind, held)));
    };
    const first = await made('2026-11-24T03:00:00Z', 'Asia/Jakarta');
    const second = await made('2031-01-05T20:30:00Z', 'America/New_York');
    expect(second.equals(first)).toBe(true);
  });

  it.each(LETTER_KINDS)('%s says what it is, whose, and which page of how many', async (kind) => {
    const { parts } = await read(kind);
    const core = parts['docProps/core.xml'] ?? '';
    expect(core).toMatch(/<dc:title>[A-Z][A-Za-z ]+ Pelatihan Pengelolaan Keuangan Daerah</);
    expect(core).toContain('<dc:creator>BPSDM Provinsi Contoh</dc:creator>');
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="id-ID"');
    const footers = Object.entries(parts).filter(([path]) => path.includes('footer'));
    expect(footers.some(([, xml]) => xml.includes('NUMPAGES'))).toBe(true);
  });

  it.each(LETTER_KINDS)('%s ends with a paragraph too low for a page of its own', async (kind) => {
    const { body } = await read(kind);
    const last = elements(body, 'w:p').at(-1) ?? '';
    expect(last).toMatch(/w:line="20" w:lineRule="exact"/);
    expect(last).not.toContain('<w:t');
  });

  it.each(LETTER_KINDS)(
    '%s leaves room for a number, and carries the one it was given',
    async (kind) => {
      const text = ({ paragraphs }: Awaited<ReturnType<typeof read>>) => paragraphs.join('\n');
      expect(text(await read(kind))).toContain('………………………');
      expect(text(await read(kind, filledIn(kind, { number: '800/12/BPSDM' })))).toContain(
        '800/12/BPSDM',
      );
    },
  );
});

describe('an invitation', () => {
  it('has the jadwal as its only annex while nobody is chosen', async () => {
    const { paragraphs } = await read('offer-letter');
    expect(paragraphs).toContain('1 (satu) berkas');
    expect(paragraphs).toContain('Lampiran');
    expect(paragraphs).not.toContain('DAFTAR PESERTA');
    expect(paragraphs).toContain('JADWAL KEGIATAN');
  });

  it('has the list and the jadwal as numbered annexes when it calls people', async () => {
    const { paragraphs } = await read('summons-letter');
    expect(paragraphs).toContain('2 (dua) berkas');
    const annexes = paragraphs.filter((text) => text.startsWith('Lampiran I'));
    expect(annexes).toEqual(['Lampiran I', 'Lampiran II']);
    expect(paragraphs).toContain('Agus Wijaya, S.E., M.Si.');
  });

  it('carries the date and the words that the office wrote instead of the presets', async () => {
    const activity = filledIn('offer-letter', {
      letterDate: '… November 2026',
      opening: 'Dengan hormat kami beritahukan:',
      copies: 'Gubernur\nInspektur',
    });
    const { paragraphs } = await read('offer-letter', activity);
    expect(paragraphs).toContain('Pontianak, … November 2026');
    expect(paragraphs).toContain('Dengan hormat kami beritahukan:');
    expect(paragraphs).toContain('1.Gubernur');
  });
});

describe('a Surat Tugas', () => {
  it('names up to three people itself, and more in an annex', async () => {
    const few = await read('participant-assignment');
    expect(few.paragraphs).not.toContain('DAFTAR NAMA');
    expect(few.paragraphs).toContain('Agus Wijaya, S.E., M.Si.');
    const many = await read('participant-assignment', heldClass(people(4)));
    expect(many.paragraphs).toContain('DAFTAR NAMA');
    expect(many.paragraphs).toContain(
      '4 (empat) orang yang namanya tercantum dalam Lampiran Surat Tugas ini.',
    );
  });

  it('sends the panitia, not the participants, where it is theirs', async () => {
    const { paragraphs } = await read('committee-assignment');
    expect(paragraphs).toContain('Ratih Puspitasari, S.Sos.');
    expect(paragraphs).not.toContain('Agus Wijaya, S.E., M.Si.');
  });

  it('refers to the number of the letter that called the participants', async () => {
    const activity = filledIn('summons-letter', { number: '005/77/BPSDM' });
    const { paragraphs } = await read('participant-assignment', activity);
    expect(paragraphs.some((text) => text.includes('Peserta Nomor 005/77/BPSDM hal'))).toBe(true);
  });
});

describe('a Berita Acara', () => {
  it('begins with its date in words', async () => {
    const { paragraphs } = await read('daily-event-record');
    expect(paragraphs).toContainEqual(
      expect.stringMatching(
        /^Pada hari ini, Selasa tanggal dua puluh empat bulan November tahun dua ribu dua puluh enam \(24-11-2026\), bertempat di .*hari ke-1 dengan/,
      ),
    );
  });

  it('has the figures of the recap for each session', async () => {
    const view = viewOf('daily-event-record', heldClass(people(40)));
    const { tables } = readDocument(await wordOf('daily-event-record', view));
    const rows = tables.find(([head]) => head?.includes('Terdaftar')) ?? [];
    const [first] = view.sessions;
    if (!first) throw new Error('The day was held');
    const { H, I, S, TK, DL } = first.counts;
    expect(rows[1]?.slice(3, 9)).toEqual(['40', H, I, S, TK, DL].map(String));
    expect(rows.at(-1)?.at(-1)).toBe('96,3\u00a0%');
  });

  it('is signed by the head of the panitia, the office and two witnesses', async () => {
    const { paragraphs } = await read('event-record');
    const text = paragraphs.join('\n');
    expect(text).toContain('Ketua Panitia,');
    expect(text).toContain('Dra. Contoh Nama, M.Si.');
    expect(paragraphs).toContain('1.Ratih Puspitasari, S.Sos. (Sekretaris)');
  });

  it('puts the number of the day where its pattern says so', async () => {
    const activity = filledIn('daily-event-record', { number: '800/{hari}/BA' });
    const { paragraphs } = await read('daily-event-record', activity);
    expect(paragraphs).toContain('Nomor : 800/1/BA');
  });
});
