import type { ActivityState } from '../../state';
import { COPIES, LETTER_DATE, NUMBER, nature, type TextsOf, trainingOf } from './letter-fields';

export const MEMO = 'official-memo';

export const MEMO_FIELDS = [
  { name: 'title', label: 'Judul', preset: () => 'Nota Dinas' },
  { name: 'recipient', label: 'Kepada Yth.', preset: () => 'Kepala Badan' },
  { name: 'via', label: 'Melalui (kosong: langsung)', preset: () => 'Sekretaris' },
  { name: 'sender', label: 'Dari (kosong: jabatan penanda tangan)', preset: () => '' },
  LETTER_DATE,
  NUMBER,
  nature('Biasa'),
  { name: 'attachment', label: 'Lampiran', preset: () => '1 (satu) berkas' },
  {
    name: 'subject',
    label: 'Hal',
    preset: (state: ActivityState) => `Surat Penawaran Peserta ${trainingOf(state)}`,
  },
  {
    name: 'opening',
    label: 'Kalimat pembuka',
    isLong: true,
    preset: (state: ActivityState) =>
      `Sesuai agenda pengembangan kompetensi, bersama ini disampaikan dengan hormat rencana penyelenggaraan ${trainingOf(state)} sebagai berikut:`,
  },
  {
    name: 'request',
    label: 'Permohonan',
    isLong: true,
    preset: () =>
      'Sehubungan dengan itu, terlampir konsep Surat Penawaran Peserta untuk mendapat koreksi dan, apabila berkenan, ditandatangani.',
  },
  {
    name: 'closing',
    label: 'Kalimat penutup',
    isLong: true,
    preset: () => 'Demikian disampaikan, mohon arahan dan petunjuk lebih lanjut.',
  },
  COPIES,
] as const;

export type MemoTexts = TextsOf<typeof MEMO_FIELDS>;
