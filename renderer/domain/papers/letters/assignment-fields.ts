import type { ActivityState } from '../../state';
import { SUMMONS } from './invitation-fields';
import {
  COPIES,
  DOTS,
  datesOf,
  LETTER_DATE,
  NUMBER,
  numberOf,
  type TextsOf,
  trainingOf,
} from './letter-fields';

export const PARTICIPANT_ASSIGNMENT = 'participant-assignment';
export const COMMITTEE_ASSIGNMENT = 'committee-assignment';

const TITLE = { name: 'title', label: 'Judul', preset: () => 'Surat Tugas' } as const;

const VERB = { name: 'verb', label: 'Kata penugasan', preset: () => 'Menugaskan' } as const;

const BASIS = { name: 'basis', label: 'Dasar (satu per baris)', isLong: true } as const;

const PURPOSE = { name: 'purpose', label: 'Untuk (satu per baris)', isLong: true } as const;

const CLOSING = {
  name: 'closing',
  label: 'Kalimat penutup',
  isLong: true,
  preset: () => 'Demikian Surat Tugas ini dibuat untuk dilaksanakan dengan penuh tanggung jawab.',
} as const;

export const PARTICIPANT_ASSIGNMENT_FIELDS = [
  TITLE,
  NUMBER,
  {
    ...BASIS,
    preset: (state: ActivityState) =>
      `Surat Pemanggilan Peserta Nomor ${numberOf(state, SUMMONS)} hal Pemanggilan Peserta ${trainingOf(state)}.`,
  },
  VERB,
  {
    ...PURPOSE,
    preset: (state: ActivityState) =>
      [
        `mengikuti ${trainingOf(state)} ${whenAndWhere(state)};`,
        'mematuhi tata tertib yang ditetapkan penyelenggara; dan',
        'melaporkan hasilnya kepada atasan langsung setelah kegiatan selesai.',
      ].join('\n'),
  },
  CLOSING,
  LETTER_DATE,
  COPIES,
] as const;

export const COMMITTEE_ASSIGNMENT_FIELDS = [
  TITLE,
  NUMBER,
  {
    ...BASIS,
    preset: (state: ActivityState) =>
      `Keputusan tentang Panitia Penyelenggara ${trainingOf(state)} Nomor ${DOTS}.`,
  },
  VERB,
  {
    ...PURPOSE,
    preset: (state: ActivityState) =>
      [
        `melaksanakan tugas sebagai panitia penyelenggara ${trainingOf(state)} ${whenAndWhere(state)}; dan`,
        'melaporkan hasil pelaksanaan kegiatan secara tertulis.',
      ].join('\n'),
  },
  CLOSING,
  LETTER_DATE,
  COPIES,
] as const;

export type AssignmentTexts = TextsOf<typeof PARTICIPANT_ASSIGNMENT_FIELDS>;

function whenAndWhere(state: ActivityState): string {
  const place = state.details?.place.trim() ?? '';
  return `pada tanggal ${datesOf(state)}${place === '' ? '' : ` di ${place}`}`;
}
