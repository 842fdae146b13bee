import type { ActivityState } from '../state';
import { datesOf, LETTER_DATE, type TextsOf, trainingOf } from './letters/letter-fields';

export const CERTIFICATE = 'certificate';

const nothing = () => '';

/** In the order of the certificate: its front page, then the page behind it. */
export const CERTIFICATE_FIELDS = [
  { name: 'title', label: 'Judul', preset: () => 'Sertifikat' },
  {
    name: 'number',
    label: 'Pola nomor, misalnya 800/{nomor}/BPSDM/{tahun}',
    preset: nothing,
  },
  { name: 'firstNumber', label: 'Nomor urut pertama, misalnya 1 atau 001', preset: () => '1' },
  { name: 'opening', label: 'Di atas nama', preset: () => 'diberikan kepada:' },
  {
    name: 'passed',
    label: 'Bila batas kehadiran tercapai',
    isLong: true,
    preset: () => 'telah mengikuti dan dinyatakan LULUS pada',
  },
  {
    name: 'attended',
    label: 'Bila batas kehadiran tidak tercapai',
    isLong: true,
    preset: () => 'telah mengikuti',
  },
  {
    name: 'description',
    label: 'Uraian; {instansi} menjadi nama instansi, {jp} menjadi jumlah JP',
    isLong: true,
    preset: (state: ActivityState) =>
      `${trainingOf(state)} yang diselenggarakan oleh {instansi} pada tanggal ${datesOf(state)}${placeOf(state)} selama {jp} jam pelajaran.`,
  },
  { ...LETTER_DATE, label: 'Tanggal sertifikat (kosong: tanggal dibuat)' },
  { name: 'backTitle', label: 'Judul halaman belakang', preset: () => 'Daftar Mata Pelatihan' },
  {
    name: 'backSigner',
    label: 'Penanda tangan halaman belakang: nama atau jabatan di Pengaturan (kosong: yang kedua)',
    preset: nothing,
  },
  {
    name: 'chosen',
    label: 'Hanya peserta nomor urut, misalnya 1-5, 8 (kosong: semua)',
    preset: nothing,
  },
] as const;

export type CertificateTexts = TextsOf<typeof CERTIFICATE_FIELDS>;

function placeOf({ details }: ActivityState): string {
  const place = details?.place.trim() ?? '';
  return place === '' ? '' : ` di ${place}`;
}
