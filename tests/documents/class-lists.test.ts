import { describe, expect, it } from 'vitest';
import type { PaperKind } from '../../renderer/domain/papers/catalogue';
import { heldClass, plannedClass, viewOf, wordOf } from './class-day';
import { OFFICE } from './office';
import { type ReadDocument, readDocument } from './read-document';
import { people } from './views';

const make = async <Kind extends PaperKind>(kind: Kind, activity = plannedClass(people(3))) =>
  readDocument(await wordOf(kind, viewOf(kind, activity)));

const tableOf = ({ tables }: ReadDocument, second: string) =>
  tables.find(([head]) => head?.[1] === second) ?? [];

describe('the Tanda Terima', () => {
  it('has zigzag cells for everybody, and rows for more', async () => {
    const rows = tableOf(await make('toolkit-receipt'), 'Nama / NIP').slice(1, -1);
    expect(rows).toHaveLength(8);
    expect(rows[0]).toEqual([
      '1.',
      'Budi Santoso, S.Kom.\nNIP 19850417 201001 1 002',
      'Dinas Pekerjaan Umum dan Penataan Ruang',
      '1.',
      '2.',
      '',
    ]);
  });

  it('leaves lines for what was handed out', async () => {
    const { paragraphs, body } = await make('toolkit-receipt');
    expect(paragraphs).toContain(
      'Telah diterima dari panitia penyelenggara toolkit dan bahan berupa:',
    );
    expect(body.match(/w:leader="dot"/g)).toHaveLength(2);
  });
});

describe('the Daftar Hadir of narasumber and panitia', () => {
  it('is to be signed, with topics, hours and JP of the day', async () => {
    const rows = tableOf(await make('speaker-attendance'), 'Nama / NIP');
    expect(rows[0]?.slice(2, 6)).toEqual([
      'Jabatan / Instansi',
      'Mata Pelatihan',
      'Waktu (WIB)',
      'JP',
    ]);
    expect(rows[1]).toEqual([
      '1.',
      'Drs. H. Suparman, M.M.',
      '–',
      'Penatausahaan Keuangan Daerah; Pengelolaan Kas dan Pertanggungjawaban Bendahara',
      '10.10–11.40\n11.55–12.40\n13.55–14.40',
      '4',
      '1.',
      '2.',
      '',
    ]);
    expect(rows.at(-1)?.[0]).toContain('Hadir: .......... orang');
  });

  it('says what was marked, and asks no signature of who was absent', async () => {
    const rows = tableOf(await make('committee-attendance', heldClass(people(1))), 'Nama / NIP');
    expect(rows.slice(1, 4).map((row) => row.slice(4))).toEqual([
      ['Ketua', '1.', '2. –', ''],
      ['Sekretaris', '', '', 'I'],
      ['Pendamping', '3.', '4.', ''],
    ]);
  });

  it('counts once everybody is marked', async () => {
    const activity = heldClass(people(1));
    const personIds = ['committee-0', 'committee-2'];
    activity.do({ type: 'mark-staff', dayId: activity.dayId, personIds, status: 'H' });
    const rows = tableOf(await make('committee-attendance', activity), 'Nama / NIP');
    expect(rows.at(-1)?.[0]).toContain('Jumlah panitia: 3 orang\nHadir: 2 orang');
  });
});

describe('the Daftar Hadir of a day', () => {
  it('has a column for each session, by part of the day and hours', async () => {
    const rows = tableOf(await make('daily-attendance'), 'Nama / NIP');
    expect(rows[1]?.slice(3)).toEqual([
      'Sesi 1 (Pagi)\n09.20–12.40 WIB',
      'Sesi 2 (Siang)\n13.40–16.55 WIB',
    ]);
    expect(rows.slice(2, -1).map(([number]) => number)).toEqual([
      '1.',
      '2.',
      '3.',
      '4.',
      '5.',
      '6.',
      '7.',
    ]);
    expect(rows.at(-1)?.[0]).toContain('Sesi 1: hadir .......... orang');
  });

  it('says who was absent and counts as the sheets do', async () => {
    const rows = tableOf(await make('daily-attendance', heldClass(people(5))), 'Nama / NIP');
    expect(rows.slice(2, 7).map((row) => row.slice(3))).toEqual([
      ['I', ''],
      ['S', ''],
      ['I', ''],
      ['', ''],
      ['', ''],
    ]);
    expect(rows.at(-1)?.[0]).toContain(
      'Jumlah peserta: 5 orang\nSesi 1: hadir 2, tidak hadir 3\nSesi 2: hadir 5, tidak hadir 0',
    );
  });
});

describe('the Catatan Pendamping', () => {
  it('prints each note with its time, step and writer', async () => {
    const rows = tableOf(await make('companion-notes', heldClass(people(1))), 'Langkah');
    expect(rows.slice(1, 5)).toEqual([
      [
        '09.52',
        '6. Paparan materi',
        'Proyektor mati, diganti dalam 5 menit.\nPeserta diminta membaca modul halaman 12.',
        'Pendamping Contoh',
      ],
      [
        '13.05',
        '10. Pemantauan oleh pendamping',
        'Diskusi hidup; pengeras suara baik.',
        'Pendamping Contoh',
      ],
      ['16.40', '18. Tanggapan dan kesimpulan', 'Peserta memahami alur kas.', 'Pendamping Contoh'],
      ['16.40', 'Hari ke-1', 'Hujan lebat sejak pagi.', 'Pendamping Contoh'],
    ]);
  });

  it('has rows to write on while nothing was noted, and is signed by two', async () => {
    const rows = tableOf(await make('companion-notes'), 'Langkah');
    expect(rows.slice(1, 9).flat().join('')).toBe('');
    expect(rows.slice(9).map((row) => row.join(' | '))).toEqual([
      expect.stringMatching(
        /Mengetahui,\nKepala Bidang [\w ]+, \| \nPontianak, 24 November 2026\nPendamping,$/,
      ),
      ' | ',
      'Dra. Contoh Nama, M.Si.\nPembina Tk. I (IV/b)\nNIP 19660302 198703 1 012 | Pendamping Contoh',
    ]);
  });
});

describe('the Notula', () => {
  const held = heldClass(people(5));

  it('says when, where, what, under whom and with how many', async () => {
    const { tables } = await make('minutes', held);
    expect(tables.find(([line]) => line?.[0] === 'Hari/Tanggal')?.map((row) => row[2])).toEqual([
      'Selasa, 24 November 2026 (hari ke-1 dari 2)',
      'Pukul 08.00–16.40 WIB',
      'Ruang Kapuas, Pontianak',
      'Pelatihan Pengelolaan Keuangan Daerah Angkatan II Tahun 2026',
      'Dra. Contoh Nama, M.Si.',
      'Drs. H. Suparman, M.M.',
      '5 orang; hadir sesi 1: 2 dari 5, sesi 2: 5 dari 5',
      'Pendamping Contoh',
    ]);
  });

  it('prints what was discussed, the results of the groups and the conclusion', async () => {
    const document = await make('minutes', held);
    expect(tableOf(document, 'Pokok Bahasan')[2]).toEqual([
      '10.37',
      'Penatausahaan Keuangan Daerah\nDrs. H. Suparman, M.M.',
      'Diskusi hidup; pengeras suara baik.',
    ]);
    expect(tableOf(document, 'Tugas')[1]).toEqual([
      'Kelompok 1\nBudi Santoso, S.Kom.\nAgus Wijaya, S.E., M.Si.\nDewi Lestari, S.Kom.',
      'Menyusun anggaran kas',
      'Anggaran kas triwulan I.\nPerlu penyesuaian standar harga.',
    ]);
    const headings = document.paragraphs.filter((text) => /^[A-C]\. /.test(text));
    expect(headings).toEqual(['A. Pembahasan', 'B. Hasil kelompok', 'C. Simpulan']);
    expect(document.paragraphs).toContain('Peserta memahami alur kas.');
  });

  it('leaves dots for a chair and a conclusion that are not known', async () => {
    const view = viewOf('minutes', plannedClass(people(1)));
    const bytes = await wordOf('minutes', view, { ...OFFICE, signers: [] });
    const { tables, paragraphs, body } = readDocument(bytes);
    expect(tables.flat().find(([label]) => label === 'Pimpinan')?.[2]).toMatch(/^\.{20,}$/);
    expect(paragraphs).toContain('B. Simpulan');
    expect(body.match(/w:leader="dot"/g)).toHaveLength(4);
  });
});
