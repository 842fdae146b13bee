import { describe, expect, test } from 'vitest';
import { findHeader } from '../../../../renderer/domain/people/import/find-header';
import { meaningOfHeader } from '../../../../renderer/domain/people/import/header-names';
import { withHeaderAt } from '../../../../renderer/domain/people/import/without-header';
import { tableOf } from './table-of';

const meaningOf = (text: string) => meaningOfHeader({ kind: 'text', text, isFormula: false });

describe('header variants', () => {
  test.each([
    ['No.', 'number'],
    ['N I P', 'nip'],
    ['N.I.P.', 'nip'],
    ['NIP (18 digit)', 'nip'],
    ['NIP/NI PPPK', 'nip'],
    ['Nomor Induk Pegawai', 'nip'],
    ['Nama Lengkap', 'name'],
    ['NAMA LENGKAP\n(BESERTA GELAR)', 'name'],
    ['Nama Peserta', 'name'],
    ['Nama / NIP', 'name'],
    ['Gelar', 'titles'],
    ['Gelar Depan', 'titleBefore'],
    ['Pangkat / Gol. Ruang', 'rankAndGrade'],
    ['Pangkat/Gol.Ruang', 'rankAndGrade'],
    ['Pangkat', 'rank'],
    ['Golongan', 'grade'],
    ['Gol.', 'grade'],
    ['Jabatan Terakhir', 'position'],
    ['Unit Organisasi', 'institution'],
    ['Instansi/OPD', 'institution'],
    ['Asal Instansi', 'institution'],
    ['Unit Kerja', 'institution'],
    ['Perangkat Daerah', 'institution'],
    ['No. WA', 'phone'],
    ['Nomor HP/WA', 'phone'],
    ['No. Handphone (aktif)', 'phone'],
    ['E-mail', 'email'],
    ['Alamat Email', 'email'],
  ])('%j is %s', (text, meaning) => {
    expect(meaningOf(text)).toBe(meaning);
  });

  test.each([
    'Timestamp',
    'Golongan Darah',
    'NIP Atasan',
    'Jenis Jabatan',
    'Nama Pelatihan',
    'TMT Golongan',
    'NIK',
    'Nama Bank',
  ])('%j is of no use here', (text) => {
    expect(meaningOf(text)).toBe('ignored');
  });

  // Values of such columns contain the words of their headers.
  test.each([
    'Dinas Pendidikan dan Kebudayaan',
    'Kepala Kantor',
    'Siti Nama',
    'Nama Kegiatan: Pelatihan Dasar',
    '__proto__',
    'constructor',
  ])('%j is no header of a field', (text) => {
    expect([null, 'ignored']).toContain(meaningOf(text));
  });
});

describe('finding the header', () => {
  test('below a letterhead and title rows', () => {
    const table = tableOf([
      ['PEMERINTAH PROVINSI KALIMANTAN BARAT'],
      ['DAFTAR CALON PESERTA'],
      [],
      ['', 'No', 'Nama', 'NIP'],
      ['', 1, 'Siti', '197901042005072001'],
    ]);
    expect(findHeader(table)).toMatchObject({
      row: 4,
      height: 1,
      mapping: ['ignored', 'ignored', 'name', 'nip'],
    });
  });

  test('in two rows, the lower one saying more', () => {
    const table = tableOf([
      ['No', 'Nama', 'NIP', 'Kontak', '', 'Instansi'],
      ['', '', '', 'HP', 'E-mail', ''],
      [1, 'Siti', '197901042005072001', '0812', 'siti@contoh.go.id', 'Dinas Kesehatan'],
    ]);
    expect(findHeader(table)).toMatchObject({
      row: 1,
      height: 2,
      mapping: ['ignored', 'name', 'nip', 'phone', 'email', 'institution'],
    });
  });

  test('does not take a group heading under the header for its second row', () => {
    const table = tableOf([['No', 'Nama', 'NIP'], ['Dinas Kesehatan'], [1, 'Siti', '']]);
    expect(findHeader(table)).toMatchObject({ row: 1, height: 1 });
  });

  test('offers columns without a header', () => {
    const table = tableOf([
      ['Nama', 'NIP'],
      ['Siti', '1979', 'siapa tahu'],
    ]);
    expect(findHeader(table)?.mapping).toEqual(['name', 'nip', 'ignored']);
  });

  test('takes a lonely column of names', () => {
    expect(findHeader(tableOf([['Nama'], ['Siti']]))?.mapping).toEqual(['name']);
  });

  test('finds none in a letter', () => {
    const letter = tableOf([['Kepada Yth.'], ['Nama saya Siti, NIP saya ada.'], ['Hormat kami']]);
    expect(findHeader(letter)).toBeNull();
  });
});

describe('a header that the user points out', () => {
  const sheet = tableOf([
    ['Rekap', '', '', ''],
    ['Sdr.', 'Kode', 'Unit', 'Catatan'],
    ['Siti Aminah', '197901042005072001', 'Bappeda', 'x'],
    ['Budi Santoso', '198212092006061002', 'Inspektorat', 'y'],
  ]);

  test('is read by its texts, and where they say nothing by what stands below', () => {
    expect(withHeaderAt(sheet, 2, [])).toEqual({
      sheetName: 'Lembar1',
      headerRow: 2,
      headerHeight: 1,
      mapping: ['name', 'nip', 'institution', 'ignored'],
    });
  });

  test('gives no field twice', () => {
    const list = tableOf([
      ['Nama', 'Panggilan'],
      ['Siti Aminah', 'Siti Kecil'],
      ['Budi Santoso', 'Budi Besar'],
    ]);
    expect(withHeaderAt(list, 1, []).mapping).toEqual(['name', 'ignored']);
  });

  test('may be none', () => {
    expect(withHeaderAt(sheet, 0, [])).toMatchObject({ sheetName: 'Lembar1', headerRow: 0 });
  });
});
