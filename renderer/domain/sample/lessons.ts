/** What is taught in one block of a sample day. */
export interface SampleLesson {
  readonly topic: string;
  readonly speaker: string;
}

const BUDGETING = 'Dr. Hendrikus Alfonsus Batubara, S.E., M.Si.';
const TREASURY = 'Drs. H. Syafrudin Anwar, M.M.';
const REPORTING = 'Wiwik Kurniasih, S.E., Ak., M.Ak.';

/** By day, one entry for each teaching step of the SOP in order. Titles and people are invented. */
export const SAMPLE_LESSONS: readonly (readonly SampleLesson[])[] = [
  [
    { topic: 'Kebijakan dan Asas Pengelolaan Keuangan Daerah', speaker: BUDGETING },
    { topic: 'Penyusunan RKA-SKPD dan DPA-SKPD', speaker: BUDGETING },
    { topic: 'Studi Kasus Penyusunan Anggaran Kas', speaker: BUDGETING },
  ],
  [
    { topic: 'Penatausahaan Penerimaan dan Pengeluaran', speaker: TREASURY },
    { topic: 'Pengelolaan Uang Persediaan dan Tambahan Uang', speaker: TREASURY },
    { topic: 'Studi Kasus Verifikasi SPP dan SPM', speaker: TREASURY },
  ],
  [
    { topic: 'Akuntansi dan Pelaporan Keuangan SKPD', speaker: REPORTING },
    { topic: 'Pertanggungjawaban Bendahara Pengeluaran', speaker: REPORTING },
    { topic: 'Studi Kasus Penyusunan Laporan Realisasi Anggaran', speaker: REPORTING },
  ],
];
