import type { SavedFile } from '../helpers/application';
import { expect } from '../helpers/launch';
import { readWord } from '../helpers/word';
import { CANDIDATE_CELLS } from './people';

/** As the file names end. */
const TRAINING = 'Pelatihan Pengelolaan Keuangan Daerah Angkatan III Tahun 2026';

const SIGNATURE = [
  'Kepala Bidang Pengembangan Kompetensi Teknis,',
  'Dra. Contoh Nama, M.Si.',
  'Pembina Tingkat I',
  'NIP 19660302 198703 2 012',
];

/** To be signed by hand: everybody in order, and room for who comes late. */
export function expectEmptySheet({ name, bytes }: SavedFile): void {
  expect(name).toBe(`2026-11-24 Daftar Hadir kosong, Sesi 1 - ${TRAINING}.docx`);
  const word = readWord(bytes);
  expect(word.lines).toEqual(
    expect.arrayContaining([
      'BADAN PENGEMBANGAN SUMBER DAYA MANUSIA',
      'DAFTAR HADIR PESERTA',
      'Selasa, 24 November 2026',
      'Penatausahaan Keuangan; Uang Persediaan',
      'Jumlah peserta: 41 orang',
      'Hadir: .......... orang',
      'Pontianak, 24 November 2026',
      ...SIGNATURE,
    ]),
  );
  const rows = word.rowsUnder('No.', 'Nama / NIP').slice(0, -1);
  const names = rows.map(([, nameAndNip]) => nameAndNip);
  expect(names).toEqual([...CANDIDATE_CELLS, ...Array.from({ length: 5 }, () => '')]);
  expect(rows.map((row) => row.at(-1))).toEqual(rows.map(() => ''));
}

/** As it was taken at the door. */
export function expectFilledSheet({ name, bytes }: SavedFile): void {
  expect(name).toBe(`2026-11-24 Daftar Hadir terisi, Sesi 1 - ${TRAINING}.docx`);
  const word = readWord(bytes);
  expect(word.lines).toEqual(
    expect.arrayContaining([
      'Jumlah peserta: 41 orang',
      'Hadir: 39 orang',
      'Tidak hadir: 2 orang (izin 1, sakit 1, tanpa keterangan 0, dinas luar 0)',
      ...SIGNATURE,
    ]),
  );
  const rows = word.rowsUnder('No.', 'Nama / NIP').slice(0, CANDIDATE_CELLS.length);
  expect(rows.map(([, nameAndNip]) => nameAndNip)).toEqual(CANDIDATE_CELLS);
  const marks = rows.map((row) => row.at(-1));
  // Only whoever was marked at the door has a time; the others were filled in together.
  const marked: Record<number, string> = { 0: 'H 09.20', 9: 'I', 11: 'S' };
  expect(marks).toEqual(rows.map((_, index) => marked[index] ?? 'H'));
}

/** Number, mulai, selesai, mutu baku, rencana, realisasi, selisih from each. */
const STEPS = [
  ['1.', '08.00', '08.06', '5', '5', '6', '+1', '+1'],
  ['2.', '08.06', '09.05', '60', '60', '59', '−1', '−1'],
  ['3.', '09.05', '09.20', '15', '15', '15', '0', '0'],
  ['4.', '09.20', '09.27', '5', '5', '7', '+2', '+2'],
  ['5.', '–', '–', '45', '45', '–', '–', '–'],
  ['6.', '09.27', '10.17', '135', '45', '50', '−85', '+5'],
  ['7.', '09.27', '10.17', '135', '45', '47', '−88', '+2'],
  ['8.', '10.17', '10.32', '15', '15', '15', '0', '0'],
  ['9.', '10.32', '11.27', '135', '45', '45', '−90', '0'],
  ['10.', '10.32', '11.27', '135', '45', '45', '−90', '0'],
  ['11.', '11.27', '12.27', '60', '60', '60', '0', '0'],
  ['12.', '12.27', '12.44', '15', '15', '17', '+2', '+2'],
  ['13.', '12.44', '13.29', '135', '45', '45', '−90', '0'],
  ['14.', '12.44', '13.29', '135', '45', '45', '−90', '0'],
  ['15.', '13.29', '13.44', '15', '15', '15', '0', '0'],
  ['16.', '13.44', '14.24', '45', '45', '40', '−5', '−5'],
  ['17.', '14.24', '15.54', '90', '90', '90', '0', '0'],
  ['18.', '15.54', '16.29', '30', '30', '35', '+5', '+5'],
  ['19.', '16.29', '16.33', '5', '5', '4', '−1', '−1'],
];

const ATTENDANCE = [
  ['1', '09.20–11.55 WIB', '2', '41', '39', '1', '1', '0', '0', '0', '95,1\u00a0%'],
  ['2', '12.55–16.55 WIB', '1', '41', '40', '0', '0', '1', '0', '0', '97,6\u00a0%'],
];

/** The day as it went. */
export function expectReport({ name, bytes }: SavedFile): void {
  expect(name).toBe(`2026-11-24 Laporan Pelaksanaan Harian - ${TRAINING}.docx`);
  const word = readWord(bytes);
  expect(word.lines).toEqual(
    expect.arrayContaining([
      'Pukul 08.00–17.00 WIB (9 jam)',
      'Pukul 08.00–16.33 WIB (8 jam 33 menit), 27 menit lebih cepat dari rencana',
      'Jumlah peserta: 41 orang.',
      ...SIGNATURE,
      'Rina Pendamping',
    ]),
  );

  const [, ...steps] = word.rowsUnder('No.', 'Kegiatan');
  expect(steps.slice(0, -1).map(([number, , ...figures]) => [number, ...figures])).toEqual(STEPS);
  expect(steps.at(-1)).toEqual(['Jumlah', '1.215', '675', '640', '−530', '+10']);
  const remarkOf = (step: number) => steps[step - 1]?.[1]?.split('\n').at(1);
  expect(remarkOf(5)).toBe('Dilewati.');
  expect(remarkOf(7)).toBe('Jeda 3 menit. Ditambah 5 menit.');
  expect(remarkOf(10)).toBe('Jeda 10 menit.');
  expect(remarkOf(17)).toBeUndefined();

  expect(word.rowsUnder('Sesi', 'Pukul')).toEqual(ATTENDANCE);
  expect(
    word.rowsUnder('Sesi', 'Nama').map(([session, who, , status]) => [session, who, status]),
  ).toEqual([
    ['1', 'Rizky Yusuf', 'Izin'],
    ['1', 'Petrus Hidayat, S.E.', 'Sakit'],
    ['2', 'Markus Tan', 'Tanpa keterangan'],
  ]);
  expect(word.rowsUnder('Berkas').map(([, done, missing]) => [done, missing])).toEqual(
    Array.from({ length: 6 }, () => ['3', '38']),
  );
  expect(word.rowsUnder('Pukul', 'Langkah')).toEqual([
    ['09.33', '6. Paparan materi', 'Proyektor mati, diganti dalam tiga menit.', 'Rina Pendamping'],
    ['10.40', '10. Pemantauan oleh pendamping', 'Listrik padam.', 'Rina Pendamping'],
  ]);
}
