import { beforeAll, describe, expect, it } from 'vitest';
import { createDailyReport } from '../../renderer/documents/daily-report/create-daily-report';
import { preparedDay, reportedDay } from '../domain/reports/reported-day';
import { MINUTE } from '../helpers/recorded-activity';
import { OFFICE } from './office';
import { elements, type ReadDocument, readDocument } from './read-document';
import { people, reportOf } from './views';

const make = async (...input: Parameters<typeof createDailyReport>) =>
  readDocument(await createDailyReport(...input));

const tableUnder = (document: ReadDocument, firstHead: string, second: string) =>
  document.tables.find(([head]) => head?.[0] === firstHead && head[1] === second)?.slice(1);

describe('the report of a finished day', () => {
  const view = reportOf(reportedDay(people(40)));
  let document: ReadDocument;
  let steps: ReadDocument['tables'][number];

  beforeAll(async () => {
    document = await make(view, OFFICE, { logHead: 'c80b1c26d7fb45a1ffff' });
    steps = document.tables.find(([head]) => head?.[1] === 'Kegiatan')?.slice(2) ?? [];
  });

  it('says which day of which training it reports', () => {
    expect(document.tables.find(([line]) => line?.[0] === 'Nama pelatihan')).toEqual([
      ['Nama pelatihan', ':', 'Pelatihan Pengelolaan Keuangan Daerah'],
      ['Angkatan/tahun', ':', 'Angkatan II Tahun 2026'],
      ['Hari/Tanggal', ':', 'Selasa, 24 November 2026 (hari ke-1 dari 2)'],
      ['Tempat', ':', 'Ruang Kapuas, Pontianak'],
      [
        'Acuan',
        ':',
        'SOP Nomor 000.8.3.2/ 2039 /BPSDM tentang Penyelenggaraan Kegiatan Pengembangan Kompetensi Teknis',
      ],
      ['Waktu rencana', ':', 'Pukul 08.00–17.00 WIB (9 jam)'],
      [
        'Waktu pelaksanaan',
        ':',
        'Pukul 08.00–16.40 WIB (8 jam 40 menit), 20 menit lebih cepat dari rencana',
      ],
      ['Jam pelajaran', ':', '4 JP'],
    ]);
  });

  it('adds up to its JP in the table of subjects, untitled lessons among them', async () => {
    const [first, ...others] = view.lessons;
    const partly = await make(
      { ...view, lessons: [{ topic: '', speaker: '', jp: first?.jp ?? 0 }, ...others] },
      OFFICE,
    );
    const rows = tableUnder(partly, 'No.', 'Mata Pelatihan') ?? [];
    expect(rows[0]?.[1]).toBe('tanpa judul');
    expect(rows.reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(view.jp);
  });

  it('has its parts as real headings, in order', () => {
    const headings = elements(document.body, 'w:p')
      .filter((paragraph) => paragraph.includes('<w:pStyle w:val="Heading1"/>'))
      .map((paragraph) => /<w:t[^>]*>([^<]*)/.exec(paragraph)?.[1]);
    expect(headings).toEqual([
      'A. Kegiatan',
      'B. Peserta',
      'C. Pelaksanaan langkah',
      'D. Kehadiran',
      'E. Registrasi dan berkas',
      'F. Catatan pendamping',
      'G. Pengarsipan',
    ]);
  });

  it('prints each planned step with its official wording', () => {
    expect(steps.slice(0, -1).map(([number]) => number)).toEqual(
      view.steps.map(({ step }) => `${step}.`),
    );
    expect(steps[10]?.[1]).toBe('Ishoma');
  });

  it('sets mutu baku and plan against what was done', () => {
    expect(steps[8]).toEqual([
      '9.',
      'Narasumber kembali menyampaikan paparan, dialog, diskusi dua arah',
      '10.37',
      '12.05',
      '135',
      '45',
      '88',
      '−47',
      '+43',
    ]);
  });

  it('adds its columns up', () => {
    const columnSum = (column: number) =>
      steps
        .slice(0, -1)
        .map((row) => Number(row[column]?.replace('–', '0').replace('−', '-')))
        .reduce((sum, value) => sum + value, 0);
    expect([4, 5, 6, 7, 8].map(columnSum)).toEqual([1170, 720, 743, -382, 68]);
    expect(steps.at(-1)).toEqual(['Jumlah', '1.170', '720', '743', '−382', '+68']);
  });

  it('gives the reason of a skipped step and no times', () => {
    expect(steps[4]).toEqual([
      '5.',
      'Pre Test\nDilewati: Soal belum siap.',
      ...['–', '–', '45', '45', '–', '–', '–'],
    ]);
  });

  it('marks pauses, extensions and corrected times', () => {
    expect(steps[5]?.[1]).toContain('Jeda 5 menit. Ditambah 10 menit.');
    expect(steps[0]?.[1]).toContain(
      'Pukul mulai dikoreksi dari 08.03 menjadi 08.00 oleh Pendamping Contoh pada 24 November 2026 pukul 08.08 WIB: Jam laptop terlambat ditekan.',
    );
  });

  it('recapitulates attendance by session', () => {
    expect(tableUnder(document, 'Sesi', 'Pukul')).toEqual([
      ['1', '09.20–12.40 WIB', '3', '40', '37', '2', '1', '0', '0', '0', '92,5\u00a0%'],
      ['2', '13.40–16.55 WIB', '1', '40', '40', '0', '0', '0', '0', '0', '100\u00a0%'],
    ]);
  });

  it('names who was absent and what was corrected afterwards', () => {
    const named = document.tables.filter(([head]) => head?.[0] === 'Sesi' && head[1] === 'Nama');
    expect(named[0]?.slice(1).map((row) => [row[1], row[3]])).toEqual([
      ['Budi Santoso, S.Kom.', 'Izin'],
      ['Agus Wijaya, S.E., M.Si.', 'Sakit'],
      ['Dewi Lestari, S.Kom.', 'Izin'],
    ]);
    expect(named[1]?.[1]).toEqual([
      '1',
      'Dewi Lestari, S.Kom.',
      'TK menjadi I',
      'Surat izin diserahkan siang hari',
      'Pendamping Contoh, 24 November 2026 pukul 16.35 WIB',
    ]);
  });

  it('recapitulates registrasi and berkas', () => {
    expect(tableUnder(document, 'Berkas', 'Sudah')?.[0]).toEqual(['Registrasi', '39', '1']);
    expect(tableUnder(document, 'No.', 'Nama')).toEqual([['1.', 'Budi Santoso, S.Kom.', 'Semua']]);
  });

  it('prints the notes with hour, step and line breaks', () => {
    expect(tableUnder(document, 'Pukul', 'Langkah')?.[0]).toEqual([
      '09.52',
      '6. Paparan materi',
      'Proyektor mati, diganti dalam 5 menit.\nPeserta diminta membaca modul halaman 12.',
      'Pendamping Contoh',
    ]);
  });

  it('says when and by whom the day was archived, and who signs', () => {
    expect(document.paragraphs).toContain(
      'Daftar hadir hari ke-1 diarsipkan pada Selasa, 24 November 2026 pukul 16.40 WIB oleh Pendamping Contoh.',
    );
    expect(document.tables.at(-1)).toEqual([
      [
        'Mengetahui,\nKepala Bidang Pengembangan Kompetensi Teknis,',
        '',
        'Pontianak, 24 November 2026\nPendamping,',
      ],
      ['', '', ''],
      [
        'Dra. Contoh Nama, M.Si.\nPembina Tk. I (IV/b)\nNIP 19660302 198703 1 012',
        '',
        'Pendamping Contoh',
      ],
    ]);
  });

  it('carries the code of the log and its page on every page', () => {
    expect(document.parts['word/footer1.xml']).toContain('Kode log c80b 1c26 d7fb 45a1<');
    expect(document.parts['word/footer1.xml']).toContain('NUMPAGES');
  });

  it('repeats both rows of the head over the steps', () => {
    const xml = elements(document.body, 'w:tbl').find((table) => table.includes('Mutu baku')) ?? '';
    const isHead = elements(xml, 'w:tr').map((row) => row.includes('<w:tblHeader/>'));
    expect(isHead.slice(0, 3)).toEqual([true, true, false]);
  });
});

describe('the report of other days', () => {
  it('says that a day has not begun, and what is missing', async () => {
    const activity = preparedDay(people(2));
    const { paragraphs, tables } = await make(reportOf(activity), OFFICE);
    expect(tables.flat()).toContainEqual(['Waktu pelaksanaan', ':', 'Belum dimulai']);
    expect(paragraphs).toContain(
      'Hari ke-1 belum diarsipkan. Angka dalam laporan ini sampai dengan Selasa, 24 November 2026 pukul 08.00 WIB.',
    );
    expect(paragraphs).toContain('Daftar hadir yang tidak dibuka, langkah: 4, 12.');
    expect(paragraphs).toContain('Tidak ada catatan.');
  });

  it('shows a running step without a finish', async () => {
    const activity = preparedDay(people(2));
    activity.do({ type: 'start-steps', dayId: activity.dayId, steps: [1] }).wait(7);
    const { tables } = await make(reportOf(activity), OFFICE);
    const [, , first] = tables.find(([head]) => head?.[1] === 'Kegiatan') ?? [];
    expect(first).toEqual([
      '1.',
      'Peserta melakukan registrasi\nSedang berjalan.',
      ...['08.00', '–', '5', '5', '7', '–', '–'],
    ]);
  });

  it('prints why a day was archived although something was missing', async () => {
    const activity = preparedDay(people(1));
    const { dayId } = activity;
    activity.wait(5).do({ type: 'archive-day', dayId, reason: 'Kelas dibatalkan karena banjir' });
    const { paragraphs } = await make(reportOf(activity), OFFICE);
    expect(paragraphs).toContain(
      'Alasan pengarsipan dengan kekurangan: Kelas dibatalkan karena banjir',
    );
    expect(paragraphs.join('\n')).toMatch(/Langkah yang belum selesai: 1, 2, 3, 4, /);
  });

  it('manages without a participant', async () => {
    const { paragraphs } = await make(reportOf(reportedDay([])), OFFICE);
    expect(paragraphs).toContain('Belum ada peserta.');
  });

  it('lets only a note longer than a good part of a page break over pages', async () => {
    const activity = preparedDay(people(1));
    const { dayId } = activity;
    activity.do({ type: 'write-note', dayId, step: 0, text: 'Singkat' });
    activity.do({ type: 'write-note', dayId, step: 0, text: 'Panjang sekali. '.repeat(600) });
    const { body } = await make(reportOf(activity), OFFICE);
    const notes = elements(body, 'w:tbl').find((table) => table.includes('Pencatat')) ?? '';
    const isWhole = elements(notes, 'w:tr').map((row) => row.includes('<w:cantSplit/>'));
    expect(isWhole).toEqual([true, true, false]);
  });

  it('gives the same bytes for an archived day, whenever it is made', async () => {
    const activity = reportedDay(people(3));
    const first = await createDailyReport(reportOf(activity), OFFICE);
    activity.now += 90_000 * MINUTE;
    const second = await createDailyReport(reportOf(activity), OFFICE);
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });
});
