import { fullName } from '../../people/personal-name';
import type { CommitteeMember } from '../../people/staff';
import type { ActivityState } from '../../state';
import { NUMBER, type TextsOf, trainingOf } from './letter-fields';

export const EVENT_RECORD = 'event-record';
export const DAILY_EVENT_RECORD = 'daily-event-record';

const RECORD_CLOSING =
  'Demikian Berita Acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.';

const SIGNER_AND_WITNESSES = [
  {
    name: 'remarks',
    label: 'Hal lain yang perlu dicatat (satu per baris)',
    isLong: true,
    preset: () => '',
  },
  { name: 'closing', label: 'Kalimat penutup', isLong: true, preset: () => RECORD_CLOSING },
  {
    name: 'firstSigner',
    label: 'Penanda tangan pertama (baris: jabatan, nama, NIP)',
    isLong: true,
    preset: ({ committee }: ActivityState) => {
      const head = headOf(committee);
      return head ? ['Ketua Panitia', fullName(head), head.nip].join('\n') : 'Ketua Panitia';
    },
  },
  {
    name: 'witnesses',
    label: 'Saksi (satu per baris)',
    isLong: true,
    preset: ({ committee }: ActivityState) =>
      committee
        .filter((member) => member !== headOf(committee))
        .slice(0, 2)
        .map(witness)
        .join('\n'),
  },
] as const;

export const EVENT_RECORD_FIELDS = [
  { name: 'title', label: 'Judul', preset: () => 'Berita Acara Pelaksanaan' },
  NUMBER,
  {
    name: 'statement',
    label: 'Pernyataan setelah hari, tanggal, dan tempat',
    isLong: true,
    preset: (state: ActivityState) =>
      `telah selesai dilaksanakan ${trainingOf(state)} dengan rincian sebagai berikut:`,
  },
  ...SIGNER_AND_WITNESSES,
] as const;

/** Its number serves all days: `{hari}` in it becomes the number of the day. */
export const DAILY_EVENT_RECORD_FIELDS = [
  { name: 'title', label: 'Judul', preset: () => 'Berita Acara Pelaksanaan' },
  { ...NUMBER, label: 'Nomor; {hari} menjadi urutan hari' },
  {
    name: 'statement',
    label: 'Pernyataan setelah hari, tanggal, dan tempat; {hari} menjadi urutan hari',
    isLong: true,
    preset: (state: ActivityState) =>
      `telah dilaksanakan ${trainingOf(state)} hari ke-{hari} dengan rincian sebagai berikut:`,
  },
  ...SIGNER_AND_WITNESSES,
] as const;

export type EventRecordTexts = TextsOf<typeof EVENT_RECORD_FIELDS>;

const headOf = (committee: readonly CommitteeMember[]): CommitteeMember | undefined =>
  committee.find(({ duty }) => /^ketua\b/i.test(duty)) ?? committee[0];

const witness = (member: CommitteeMember): string =>
  member.duty === '' ? fullName(member) : `${fullName(member)} (${member.duty})`;
