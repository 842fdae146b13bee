import type { ActivityState } from '../../state';
import {
  COPIES,
  DOTS,
  LETTER_DATE,
  NUMBER,
  nature,
  numberOf,
  type TextsOf,
  THANKS,
  trainingOf,
} from './letter-fields';

export const OFFER = 'offer-letter';
export const SUMMONS = 'summons-letter';

const RECIPIENT = {
  name: 'recipient',
  label: 'Kepada Yth.',
  isLong: true,
  preset: () => 'Kepala Perangkat Daerah (daftar terlampir)\ndi\nTempat',
} as const;

/** In the order of the letter; those of the summons differ by their presets only. */
export const OFFER_FIELDS = [
  NUMBER,
  LETTER_DATE,
  nature('Biasa'),
  {
    name: 'subject',
    label: 'Hal',
    preset: (state: ActivityState) => `Penawaran Peserta ${trainingOf(state)}`,
  },
  { ...RECIPIENT, preset: () => 'Kepala Perangkat Daerah\ndi\nTempat' },
  {
    name: 'opening',
    label: 'Kalimat pembuka',
    isLong: true,
    preset: (state: ActivityState) =>
      `Dalam rangka pengembangan kompetensi aparatur sipil negara, bersama ini kami sampaikan bahwa akan diselenggarakan ${trainingOf(state)}, yang dilaksanakan pada:`,
  },
  { name: 'quota', label: 'Jumlah peserta', preset: () => '' },
  {
    name: 'request',
    label: 'Permintaan',
    isLong: true,
    preset: () =>
      'Sehubungan dengan itu, kami mohon Saudara mengusulkan calon peserta dari lingkungan kerja Saudara dengan ketentuan sebagai berikut:',
  },
  {
    name: 'terms',
    label: 'Ketentuan (satu per baris, bernomor)',
    isLong: true,
    preset: () =>
      [
        'melaksanakan tugas yang berkaitan dengan materi pelatihan;',
        'sanggup mengikuti seluruh kegiatan sesuai jadwal terlampir; dan',
        'mendapat surat tugas dari pimpinan instansi.',
      ].join('\n'),
  },
  {
    name: 'registration',
    label: 'Batas waktu dan narahubung',
    isLong: true,
    preset: (state: ActivityState) =>
      `Nama calon peserta kami terima paling lambat tanggal ${DOTS}.${contactOf(state)}`,
  },
  { name: 'closing', label: 'Kalimat penutup', isLong: true, preset: () => THANKS },
  COPIES,
] as const;

export const SUMMONS_FIELDS = [
  NUMBER,
  LETTER_DATE,
  nature('Penting'),
  {
    name: 'subject',
    label: 'Hal',
    preset: (state: ActivityState) => `Pemanggilan Peserta ${trainingOf(state)}`,
  },
  RECIPIENT,
  {
    name: 'opening',
    label: 'Kalimat pembuka',
    isLong: true,
    preset: (state: ActivityState) =>
      `${followingOffer(state)} ${trainingOf(state)} dilaksanakan pada:`,
  },
  { name: 'quota', label: 'Jumlah peserta', preset: () => '' },
  {
    name: 'request',
    label: 'Permintaan',
    isLong: true,
    preset: () =>
      'Sehubungan dengan itu, kami mohon Saudara menugaskan pegawai yang namanya tercantum dalam lampiran surat ini untuk mengikuti kegiatan dimaksud, dengan ketentuan sebagai berikut:',
  },
  {
    name: 'terms',
    label: 'Ketentuan (satu per baris, bernomor)',
    isLong: true,
    preset: () =>
      [
        'melakukan registrasi pada hari pertama sebelum kegiatan dimulai;',
        'menyerahkan surat tugas, surat pernyataan kesanggupan, dan biodata; dan',
        'mengikuti seluruh kegiatan sesuai jadwal terlampir.',
      ].join('\n'),
  },
  {
    name: 'registration',
    label: 'Konfirmasi dan narahubung',
    isLong: true,
    preset: (state: ActivityState) => contactOf(state).trim(),
  },
  { name: 'closing', label: 'Kalimat penutup', isLong: true, preset: () => THANKS },
  COPIES,
] as const;

export type InvitationTexts = TextsOf<typeof OFFER_FIELDS>;

function followingOffer(state: ActivityState): string {
  const number = numberOf(state, OFFER);
  return number === DOTS
    ? 'Bersama ini kami sampaikan bahwa'
    : `Menindaklanjuti Surat Penawaran Nomor ${number}, bersama ini kami sampaikan bahwa`;
}

/** The first of the committee who can be called; nothing where nobody's phone is known. */
function contactOf({ committee }: ActivityState): string {
  const contact = committee.find(({ phone }) => phone !== '');
  if (!contact) return '';
  return ` Informasi lebih lanjut dapat diperoleh melalui ${contact.name} (${contact.phone}).`;
}
