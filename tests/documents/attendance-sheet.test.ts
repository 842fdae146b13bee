import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAttendanceSheet } from '../../renderer/documents/attendance-sheet/create-attendance-sheet';
import { OFFICE } from './office';
import { elements, type ReadDocument, readDocument } from './read-document';
import { emptySheet, filledSheet } from './views';

const HEAD = ['No.', 'Nama / NIP', 'Pangkat / Gol.', 'Jabatan', 'Instansi / Unit Kerja'];

function roster(document: ReadDocument) {
  const rows = document.tables.find((table) => table[0]?.[0] === 'No.') ?? [];
  return { head: rows[0] ?? [], body: rows.slice(1, -1), foot: rows.at(-1) ?? [] };
}

const rosterXml = (document: ReadDocument) =>
  elements(document.body, 'w:tbl').find((table) => table.includes('Tanda Tangan')) ?? '';

const make = async (...input: Parameters<typeof createAttendanceSheet>) =>
  readDocument(await createAttendanceSheet(...input));

describe('the daftar hadir for wet signatures', () => {
  it('carries kop, title, training, batch and year', async () => {
    const { paragraphs } = await make(emptySheet(2), OFFICE, 'empty');
    expect(paragraphs).toEqual(
      expect.arrayContaining([
        'PEMERINTAH PROVINSI CONTOH',
        'BADAN PENGEMBANGAN SUMBER DAYA MANUSIA',
        'DAFTAR HADIR PESERTA',
        'PELATIHAN PENGELOLAAN KEUANGAN DAERAH',
        'ANGKATAN II TAHUN 2026',
      ]),
    );
  });

  it('states day, hours, place, topic, narasumber, session and JP', async () => {
    const { tables } = await make(emptySheet(2), OFFICE, 'empty');
    expect(tables.find((table) => table[0]?.[0] === 'Hari/Tanggal')).toEqual([
      [
        'Hari/Tanggal',
        ':',
        'Selasa, 24 November 2026',
        '',
        'Materi',
        ':',
        'Penatausahaan Keuangan Daerah',
      ],
      ['Waktu', ':', 'Pukul 09.20–12.40 WIB', '', 'Narasumber', ':', 'Drs. H. Suparman, M.M.'],
      ['Tempat', ':', 'Ruang Kapuas, Pontianak', '', 'Sesi ke-/JP', ':', '1 dari 2 / 3 JP'],
    ]);
  });

  it('lists everybody with the NIP in groups below the name, and nothing in Ket.', async () => {
    const { head, body } = roster(await make(emptySheet(1), OFFICE, 'empty'));
    expect(head).toEqual([...HEAD, 'Tanda Tangan', 'Ket.']);
    expect(body[0]).toEqual([
      '1.',
      'Budi Santoso, S.Kom.\nNIP 19850417 201001 1 002',
      'Penata Tk. I (III/d)',
      'Analis Sumber Daya Manusia Aparatur Ahli Muda',
      'Dinas Pekerjaan Umum dan Penataan Ruang',
      '1.',
      '2.',
      '',
    ]);
  });

  it.each([
    [0, 4],
    [1, 6],
    [40, 44],
    [41, 46],
  ])('adds rows to write on so that %i people make %i', async (count, rows) => {
    const { body } = roster(await make(emptySheet(count), OFFICE, 'empty'));
    expect(body.map(([number]) => number)).toEqual(
      Array.from({ length: rows }, (_, index) => `${index + 1}.`),
    );
    expect(body.slice(count).every(([, name]) => name === '')).toBe(true);
  });

  it('leaves dots where the numbers will be written', async () => {
    const { foot } = roster(await make(emptySheet(2), OFFICE, 'empty'));
    expect(foot[0]).toContain('Jumlah peserta: 2 orang\nHadir: .......... orang');
  });

  it('prints dots for a topic and a signer that nobody gave', async () => {
    const sheet = emptySheet(1);
    const nameless = { ...sheet, session: { ...sheet.session, lessons: [] } };
    const document = await make(nameless, { ...OFFICE, signers: [] }, 'empty');
    expect(document.tables[1]?.[0]?.[6]).toMatch(/^\.{20,}$/);
    expect(roster(document).foot[1]).toMatch(/Panitia Penyelenggara,\n\n\.+\nNIP$/);
  });
});

describe('the daftar hadir filled from the log', () => {
  it('says the hour of arrival where it is known, or the status, and marks a correction', async () => {
    const { body } = roster(await make(filledSheet(5), OFFICE, 'filled'));
    expect(body.map((row) => row.at(-1))).toEqual(['I', 'S', 'I*', 'H 09.20', 'H', '']);
  });

  it('asks no signature of who was absent', async () => {
    const { body } = roster(await make(filledSheet(4), OFFICE, 'filled'));
    expect(body.map((row) => row.slice(5, 7))).toEqual([
      ['1. –', '2. –'],
      ['', ''],
      ['3. –', '4.'],
      ['', ''],
    ]);
  });

  it('counts as the log does', async () => {
    const { foot } = roster(await make(filledSheet(40), OFFICE, 'filled'));
    expect(foot[0]).toContain('Jumlah peserta: 40 orang\nHadir: 37 orang\nTidak hadir: 3 orang');
    expect(foot[0]).toContain('(izin 2, sakit 1, tanpa keterangan 0, dinas luar 0)');
    expect(foot[0]).toContain('dikoreksi setelah daftar hadir ditutup');
  });

  it('tells how many are still blank', async () => {
    const sheet = filledSheet(2);
    const counts = { ...sheet.counts, H: 0, I: 0, S: 0, TK: 0, DL: 0, blank: 2, total: 2 };
    const rows = sheet.rows.map((row) => ({ ...row, status: undefined, arrivedAt: undefined }));
    const { body, foot } = roster(await make({ ...sheet, counts, rows }, OFFICE, 'filled'));
    expect(body.map((row) => row.at(-1))).toEqual(['–', '–']);
    expect(foot[0]).toContain('Belum diisi: 2 orang');
  });

  it('carries the code of the log on every page', async () => {
    const hash = '0123456789ABCDEF0123456789abcdef';
    const { parts } = await make(filledSheet(1), OFFICE, 'filled', { logHead: hash });
    expect(parts['word/footer1.xml']).toContain('Kode log 0123 4567 89ab cdef<');
  });
});

describe('the table of signatures', () => {
  it('spans every signature cell over two rows, also that of an odd last person', async () => {
    const xml = rosterXml(await make(filledSheet(5), OFFICE, 'filled'));
    const rows = elements(xml, 'w:tr').slice(1, -1);
    const merges = rows.map((row) =>
      [...row.matchAll(/<w:vMerge w:val="(\w+)"/g)].map(([, kind]) => kind),
    );
    expect(merges).toEqual([
      ['restart', 'restart'],
      ['continue', 'continue'],
      ['restart', 'restart'],
      ['continue', 'continue'],
      ['restart', 'restart'],
      ['continue', 'continue'],
    ]);
  });

  it('puts odd numbers at the top of the left cell and even ones lower in the right', async () => {
    const xml = rosterXml(await make(filledSheet(4), OFFICE, 'filled'));
    const [firstPair = ''] = elements(xml, 'w:tr').slice(1);
    const aligned = elements(firstPair, 'w:tc')
      .filter((cell) => cell.includes('w:val="restart"'))
      .map((cell) => /<w:vAlign w:val="(\w+)"/.exec(cell)?.[1]);
    expect(aligned).toEqual(['top', 'center']);
  });

  it('repeats its head and breaks no row or pair over pages', async () => {
    const xml = rosterXml(await make(filledSheet(40), OFFICE, 'filled'));
    const rows = elements(xml, 'w:tr');
    expect(rows.map((row) => row.includes('<w:tblHeader/>')).indexOf(true)).toBe(0);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    const staysWithNext = rows.slice(1, -1).map((row) => row.includes('<w:keepNext/>'));
    expect(staysWithNext.slice(0, 4)).toEqual([true, false, true, false]);
    // The last pair stays with the foot, so that no signature stands on a page alone.
    expect(staysWithNext.slice(-2)).toEqual([true, true]);
  });

  it('gives every person at least 9 mm', async () => {
    const xml = rosterXml(await make(filledSheet(3), OFFICE, 'filled'));
    const heights = elements(xml, 'w:tr')
      .slice(1, -1)
      .map((row) => /<w:trHeight w:val="(\d+)" w:hRule="atLeast"/.exec(row)?.[1]);
    expect(heights.every((height) => Number(height) === 510)).toBe(true);
  });
});

describe('the page', () => {
  it.each([
    ['A4', 16838, 11906],
    ['F4', 18709, 12189],
  ] as const)('is %s on its side, with room for the binder at the left', async (paper, w, h) => {
    const { body } = await make(emptySheet(1), { ...OFFICE, paper }, 'empty');
    expect(body).toContain(`<w:pgSz w:w="${w}" w:h="${h}" w:orient="landscape"/>`);
    expect(body).toMatch(/<w:pgMar w:top="1134" w:right="1134" w:bottom="1417" w:left="1701"/);
  });

  it('numbers its pages with fields, and has no other field or link', async () => {
    const { parts } = await make(emptySheet(1), OFFICE, 'empty');
    const footer = parts['word/footer1.xml'] ?? '';
    expect([...footer.matchAll(/<w:instrText[^>]*>([^<]*)/g)].map(([, field]) => field)).toEqual([
      'PAGE',
      'NUMPAGES',
    ]);
    expect(parts['word/document.xml']).not.toMatch(/fldChar|fldSimple|instrText|hyperlink/);
    expect(Object.values(parts).join('')).not.toContain('TargetMode="External"');
  });

  it('is written in Indonesian and says in its properties what it is', async () => {
    const { parts } = await make(emptySheet(1), OFFICE, 'empty');
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="id-ID"');
    const core = parts['docProps/core.xml'];
    expect(core).toContain(
      '<dc:title>Daftar Hadir Peserta Pelatihan Pengelolaan Keuangan Daerah</dc:title>',
    );
    expect(core).toContain('<dc:creator>BPSDM Provinsi Contoh</dc:creator>');
    expect(core).toContain('2026-11-24T02:20:00Z</dcterms:created>');
  });

  it('does without a kop that the office has not filled in', async () => {
    const letterhead = { government: '', units: [], address: '', contact: '', logo: '' };
    const { paragraphs, parts } = await make(emptySheet(1), { ...OFFICE, letterhead }, 'empty');
    expect(paragraphs[0]).toBe('DAFTAR HADIR PESERTA');
    expect(Object.keys(parts).some((path) => path.startsWith('word/media/'))).toBe(false);
  });
});

describe('the bytes of a file', () => {
  const { TZ } = process.env;

  afterEach(() => {
    vi.useRealTimers();
    process.env.TZ = TZ ?? 'UTC';
  });

  it('depend on nothing but what it says: not on the clock, the zone or what was made before', async () => {
    const made = async (now: string, zone: string) => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
      process.env.TZ = zone;
      return Buffer.from(await createAttendanceSheet(filledSheet(3), OFFICE, 'filled'));
    };
    const first = await made('2026-11-24T03:00:00Z', 'Asia/Jakarta');
    const second = await made('2031-01-05T20:30:00Z', 'America/New_York');
    expect(second.equals(first)).toBe(true);
  });
});
