import { describe, expect, it } from 'vitest';
import { heldClass, plannedClass, viewOf, wordOf } from './class-day';
import { elements, readDocument } from './read-document';
import { people } from './views';

/** Label and value of each line of all forms; a line of dots is empty. */
async function linesOf(kind: 'participant-biodata' | 'speaker-biodata', count: number) {
  const document = readDocument(await wordOf(kind, viewOf(kind, plannedClass(people(count)))));
  const lines = document.tables
    .filter(([row]) => row?.[1] === ':')
    .flat()
    .map(([label, , value]) => [label, value]);
  return { document, lines };
}

describe('the Biodata Peserta', () => {
  it('prints what is known and leaves dotted lines for the rest', async () => {
    const { lines } = await linesOf('participant-biodata', 1);
    expect(lines).toEqual([
      ['Nama lengkap dan gelar', 'Budi Santoso, S.Kom.'],
      ['NIP', '19850417 201001 1 002'],
      ['Tempat, tanggal lahir', ''],
      ['Jenis kelamin', 'Laki-laki / Perempuan *)'],
      ['Agama', ''],
      ['Pangkat/Golongan', 'Penata Tk. I (III/d)'],
      ['Jabatan', 'Analis Sumber Daya Manusia Aparatur Ahli Muda'],
      ['Instansi/Unit kerja', 'Dinas Pekerjaan Umum dan Penataan Ruang'],
      ['Alamat kantor', ''],
      ['', ''],
      ['Nomor HP', ''],
      ['Surel', ''],
      ['Pendidikan terakhir', ''],
      ['Ukuran baju', ''],
    ]);
  });

  it('draws a line to write on across the whole value', async () => {
    const { document } = await linesOf('participant-biodata', 1);
    const dotted = elements(document.body, 'w:p').filter((each) => each.includes('w:leader="dot"'));
    expect(dotted).toHaveLength(8);
    // 160 mm less label and colon, in twentieths of a point.
    expect(dotted[0]).toContain('w:pos="6009"');
  });

  it('begins a page for each participant and holds the kop once', async () => {
    const { document } = await linesOf('participant-biodata', 3);
    const { body, parts } = document;
    expect(body.match(/<w:pageBreakBefore\/>/g)).toHaveLength(2);
    expect(body).not.toContain('<w:drawing>');
    expect(parts['word/header1.xml']).toContain('BADAN PENGEMBANGAN SUMBER DAYA MANUSIA');
    expect(Object.keys(parts).filter((path) => path.startsWith('word/media/'))).toHaveLength(1);
  });

  it('has a place for the photograph of 3 by 4 cm, and for the signature', async () => {
    const { document } = await linesOf('participant-biodata', 1);
    const [photo, , signature] =
      document.tables.find(([row]) => row?.[0]?.includes('Pas foto'))?.[0] ?? [];
    expect(photo).toBe('Pas foto\n3 × 4');
    expect(signature).toMatch(
      /^Pontianak, \.+\nYang membuat,\n\nBudi Santoso, S\.Kom\.\nNIP 19850417 201001 1 002$/,
    );
    const table = elements(document.body, 'w:tbl').at(-1) ?? '';
    expect(table).toMatch(/<w:trHeight w:val="2268"/);
    expect(elements(table, 'w:tc')[0]).toContain('w:w="1701"');
  });

  it('is one form of dots where it is to be copied', async () => {
    const kind = 'participant-biodata-blank';
    const { tables } = readDocument(await wordOf(kind, viewOf(kind, plannedClass(people(5)))));
    expect(tables.flat().find(([label]) => label === 'Nama lengkap dan gelar')?.[2]).toBe('');
    expect(tables.flat(2).join()).not.toContain('Santoso');
  });
});

describe('the Biodata Narasumber', () => {
  it('adds expertise, education and experience, and what the plan gives him', async () => {
    const { lines } = await linesOf('speaker-biodata', 0);
    const last = lines.slice(lines.findLastIndex(([label]) => label === 'Nama lengkap dan gelar'));
    const shown = (label: string) => last.find(([each]) => each === label)?.[1];
    expect(shown('Nama lengkap dan gelar')).toBe('Wiwik Kurniasih, S.E., Ak., M.Ak.');
    expect(shown('Pendidikan terakhir')).toBe('S-2 Akuntansi, Universitas Gadjah Mada');
    expect(shown('Bidang keahlian')).toBe('Akuntansi dan pelaporan keuangan pemerintah');
    expect(shown('Riwayat jabatan dan mengajar')).toContain('tim reviu');
    expect(lines.find(([label]) => label === 'Jumlah JP')?.[1]).toBe('4 JP');
  });

  it('asks for bank and NPWP on a page apart, never filled in', async () => {
    const { document, lines } = await linesOf('speaker-biodata', 0);
    const { paragraphs } = document;
    expect(paragraphs.filter((text) => text === 'DATA PEMBAYARAN HONORARIUM')).toHaveLength(4);
    const financial = lines.filter(([label]) =>
      ['NPWP', 'Nama bank', 'Nomor rekening', 'Atas nama'].includes(label ?? ''),
    );
    expect(financial).toHaveLength(16);
    expect(financial.every(([, value]) => value === '')).toBe(true);
  });
});

describe('the Surat Pernyataan Kesanggupan', () => {
  const make = async (count: number) => {
    const view = viewOf('commitment-letter', plannedClass(people(count)));
    return readDocument(await wordOf('commitment-letter', view));
  };

  it('promises to follow the training, to keep its rules and not to leave without leave', async () => {
    const { tables } = await make(1);
    const promises = tables.find((rows) => rows[0]?.[1] === '1.')?.map((row) => row[2]);
    expect(promises).toEqual([
      'sanggup mengikuti seluruh kegiatan Pelatihan Pengelolaan Keuangan Daerah Angkatan II Tahun 2026 yang diselenggarakan oleh BPSDM Provinsi Contoh pada tanggal 24–25 November 2026 di Pontianak;',
      'sanggup mematuhi tata tertib yang ditetapkan oleh penyelenggara; dan',
      'tidak akan meninggalkan kelas selama kegiatan berlangsung tanpa izin dari penyelenggara.',
    ]);
  });

  it('is a page for each participant, identified and to be signed by them', async () => {
    const { body, tables, paragraphs } = await make(2);
    expect(body.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
    const names = tables.flat().filter((row) => row[1] === 'Nama');
    expect(names.map((row) => row[3])).toEqual([
      'Budi Santoso, S.Kom.',
      'Agus Wijaya, S.E., M.Si.',
    ]);
    expect(paragraphs.filter((text) => text === 'Yang menyatakan,')).toHaveLength(2);
    expect(paragraphs).not.toContain('BADAN PENGEMBANGAN SUMBER DAYA MANUSIA');
  });

  it('is one page of dots without participants', async () => {
    const { tables, paragraphs } = await make(0);
    expect(tables.flat().filter((row) => row[1] === 'Nama')).toEqual([['', 'Nama', ':', '']]);
    expect(paragraphs.at(-2)).toBe('NIP');
  });
});

describe('the Kartu Meja', () => {
  const make = async (names: readonly string[]) => {
    const view = viewOf('name-tables', heldClass(people(1)));
    const [person] = view.people;
    if (!person) throw new Error('Somebody is named');
    const shown = { ...view, people: names.map((name) => ({ ...person, name })) };
    const { body } = readDocument(await wordOf('name-tables', shown));
    return elements(body, 'w:tr');
  };

  const sizeOf = (row = '') => Number(/<w:sz w:val="(\d+)"/.exec(row)?.[1]) / 2;

  it('shows the name towards both sides of the fold, with gelar and instansi', async () => {
    const view = viewOf('name-tables', heldClass(people(1)));
    const { tables, body } = readDocument(await wordOf('name-tables', view));
    const card = 'Budi Santoso, S.Kom.\nDinas Pekerjaan Umum dan Penataan Ruang';
    expect(tables[0]?.at(-1)).toEqual([card, card]);
    const directions = [...body.matchAll(/<w:textDirection w:val="(\w+)"/g)].map(([, way]) => way);
    expect(directions.slice(0, 2)).toEqual(['tbRl', 'btLr']);
  });

  it('fills a page with each row, so that no page stays empty', async () => {
    const rows = await make(['Ani', 'Budi']);
    const heights = rows.map((row) => /<w:trHeight w:val="(\d+)" w:hRule="exact"/.exec(row)?.[1]);
    // 297 mm less two margins of 10 mm and 2 mm for the paragraph after the table.
    expect(heights).toEqual(['15591', '15591']);
  });

  it('writes long names smaller', async () => {
    const [short, long, endless] = await make([
      'Ani',
      'Raden Mas '.repeat(12),
      'Nama'.repeat(2000),
    ]);
    expect(sizeOf(short)).toBe(60);
    expect(sizeOf(long)).toBeLessThan(50);
    expect(sizeOf(long)).toBeGreaterThan(25);
    expect(sizeOf(endless)).toBe(9);
  });
});
