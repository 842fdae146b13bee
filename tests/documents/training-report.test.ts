import { beforeAll, describe, expect, it } from 'vitest';
import { createTrainingReport } from '../../renderer/documents/training-report/create-training-report';
import { fieldTexts } from '../../renderer/domain/papers/paper-fields';
import {
  TRAINING_REPORT,
  TRAINING_REPORT_FIELDS,
} from '../../renderer/domain/papers/training-report-fields';
import { readWord, type WordFile } from '../helpers/word';
import { OFFICE } from './office';
import { ranClass, ranView } from './ran-class';
import { elements, type ReadDocument, readDocument } from './read-document';

const CHAPTERS = [
  'KATA PENGANTAR',
  'DAFTAR ISI',
  'BAB I PENDAHULUAN',
  'BAB II PENYELENGGARAAN',
  'BAB III PELAKSANAAN',
  'BAB IV EVALUASI',
  'BAB V PENUTUP',
  'LAMPIRAN 1 JADWAL',
  'LAMPIRAN 2 REKAP KEHADIRAN',
  'LAMPIRAN 3 REKAP NILAI',
  'LAMPIRAN 4 DAFTAR HADIR PER SESI',
  'LAMPIRAN 5 BERKAS PENDUKUNG',
];

describe('Laporan Penyelenggaraan', () => {
  let read: ReadDocument;
  let word: WordFile;

  beforeAll(async () => {
    const bytes = await createTrainingReport(ranView('training-report', ranClass(40)), OFFICE, {
      logHead: '0123456789abcdef'.repeat(4),
    });
    read = readDocument(bytes);
    word = readWord(bytes);
  }, 60_000);

  const headings = (style: string) =>
    elements(read.body, 'w:p')
      .filter((xml) => xml.includes(`<w:pStyle w:val="${style}"/>`))
      .map((xml) => [...xml.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(''));

  it('has its chapters and annexes as headings, each at the top of a page', () => {
    expect(headings('Heading1')).toEqual(CHAPTERS);
    const chapters = elements(read.body, 'w:p').filter((xml) => xml.includes('"Heading1"'));
    // Three begin a section, and with it a page.
    expect(chapters.filter((xml) => xml.includes('<w:pageBreakBefore/>'))).toHaveLength(9);
    expect(read.body.match(/<w:sectPr/g)).toHaveLength(4);
  });

  it('lists them with their pages before anybody updates the list', () => {
    const entries = [...headings('TOC1'), ...headings('TOC2')];
    const names = entries.map((entry) => entry.replace(/\d+$/, ''));
    expect(names).toEqual([...CHAPTERS, ...headings('Heading2')]);
    const pages = headings('TOC1').map((entry) => Number(/\d+$/.exec(entry)?.[0]));
    expect(pages).toEqual(pages.toSorted((a, b) => a - b));
    expect(pages.slice(0, 4)).toEqual([2, 3, 4, 5]);
    expect(new Set(pages).size).toBe(CHAPTERS.length);
    // Not dirty: Word would ask before it shows the file.
    expect(read.body).not.toContain('w:dirty');
  });

  it('counts participants by instansi, golongan and sex, and each adds up', () => {
    for (const title of ['Instansi / Unit Kerja', 'Golongan', 'Jenis Kelamin']) {
      const rows = word.rowsUnder('No.', title, 'Jumlah');
      const sum = rows.slice(0, -1).reduce((total, row) => total + Number(row[2]), 0);
      expect([title, sum, rows.at(-1)?.[1]]).toEqual([title, 40, '40']);
    }
  });

  it('names panitia, narasumber and curriculum with its JP', () => {
    expect(word.rowsUnder('No.', 'Nama / NIP', 'Jabatan', 'Kedudukan')).toHaveLength(3);
    expect(word.rowsUnder('No.', 'Nama', 'Jabatan, instansi, keahlian')).toHaveLength(3);
    const lessons = word.rowsUnder('No.', 'Mata Pelatihan', 'Narasumber', 'JP');
    expect(lessons).toHaveLength(10);
    expect(lessons.at(-1)).toEqual(['Jumlah', '17']);
  });

  it('tells each day block by block, planned and as it went', () => {
    const rows = word.rowsUnder('Rencana', 'Pelaksanaan', 'Kegiatan');
    expect(rows[0]).toEqual(['08.00–08.05', '08.04–08.09', 'Registrasi peserta', '', '']);
  });

  it('repeats the figures of attendance and scores, and names who fell short', () => {
    const sessions = word.rowsUnder('Hari', 'Tanggal', 'Sesi', 'JP', 'Peserta');
    const { recap } = ranView('attendance-recap', ranClass(40));
    expect(sessions.map((row) => row[5])).toEqual(
      recap.sessions.map(({ counts }) => String(counts.H)),
    );
    expect(word.rowsUnder('Keterangan', 'Jumlah')).toEqual([
      ['Lulus', '35'],
      ['Telah mengikuti', '5'],
    ]);
    expect(word.rowsUnder('No.', 'Nama / NIP', 'Instansi / Unit Kerja', 'Hadir')).toHaveLength(5);
    expect(word.rowsUnder('Tes', 'Peserta dinilai')[0]).toEqual([
      'Pre Test',
      '37 dari 40',
      '57,24',
      '72,75',
      '42',
    ]);
    expect(Object.keys(read.parts).filter((path) => /charts\/chart\d+\.xml$/.test(path))).toEqual([
      'word/charts/chart1.xml',
      'word/charts/chart2.xml',
      'word/charts/chart3.xml',
    ]);
  });

  it('carries what the pendamping noted, and the text that the office wrote instead of a preset', async () => {
    expect(word.rowsUnder('Hari', 'Pukul', 'Langkah', 'Catatan')).toHaveLength(9);
    const { state } = ranClass(40);
    const presets = fieldTexts({ kind: TRAINING_REPORT, fields: TRAINING_REPORT_FIELDS }, state);
    expect(word.lines).toContain(presets.funding);
    const view = ranView('training-report', ranClass(3));
    const texts = { ...view.texts, funding: 'APBD Tahun Anggaran 2026.\nDPA BPSDM.' };
    const bytes = await createTrainingReport({ ...view, texts }, OFFICE);
    expect(readWord(bytes).lines).toEqual(
      expect.arrayContaining(['APBD Tahun Anggaran 2026.', 'DPA BPSDM.']),
    );
  });

  it('concludes with the figures of the log', () => {
    expect(word.lines).toEqual(
      expect.arrayContaining([
        'Pelatihan Pengelolaan Keuangan Daerah Angkatan II Tahun 2026 dilaksanakan pada tanggal 24–26 November 2026 di Pontianak dengan 17 JP dan 40 orang peserta.',
      ]),
    );
  });

  it('has no number on its cover, and the code of the log on every other page', () => {
    const feet = Object.entries(read.parts).filter(([path]) => /footer\d+\.xml$/.test(path));
    expect(feet).toHaveLength(3);
    for (const [, xml] of feet) expect(xml).toContain('Kode log 0123 4567 89ab cdef');
    const [first] = elements(read.body, 'w:sectPr');
    expect(first).not.toContain('footerReference');
  });
});
