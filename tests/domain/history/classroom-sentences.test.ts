import { expect, test } from 'vitest';
import type { Command } from '../../../renderer/domain/commands';
import { historyOf } from '../../../renderer/domain/history/history';
import { EMPTY_PARTICIPANT } from '../../../renderer/domain/people/participant';
import { person, plannedActivity } from '../../helpers/recorded-activity';

/** The sentence of each act that the commands recorded. */
function told(commands: (dayId: string) => readonly Command[]): readonly string[] {
  const activity = plannedActivity();
  const before = historyOf(activity.events).length;
  for (const command of commands(activity.dayId)) activity.do(command);
  return historyOf(activity.events)
    .slice(before)
    .map(({ sentence }) => sentence);
}

const SPEAKER = {
  ...EMPTY_PARTICIPANT,
  id: 'speaker-1',
  name: 'Ahmad Fauzi',
  titleBefore: 'Dr.',
  expertise: '',
  education: '',
  experience: '',
};

test('scores name one person with the former value, and count several', () => {
  const test = (dayId: string) => ({ type: 'record-scores', dayId, step: 5 }) as const;
  expect(
    told((dayId) => [
      { ...test(dayId), source: '', scores: [{ participantId: 'participant-1', points: 8_000 }] },
      { ...test(dayId), source: '', scores: [{ participantId: 'participant-1', points: 8_667 }] },
      {
        ...test(dayId),
        source: 'nilai.xlsx',
        scores: [
          { participantId: 'participant-1', points: 9_000 },
          { participantId: 'participant-2', points: 7_000 },
        ],
      },
      {
        ...test(dayId),
        source: '',
        scores: [{ participantId: 'participant-1', points: undefined }],
      },
    ]),
  ).toEqual([
    'Mencatat nilai Peserta 1 80 pada langkah 5 (Pre Test) Hari 1',
    'Mencatat nilai Peserta 1 86,67 (semula 80) pada langkah 5 (Pre Test) Hari 1',
    'Mencatat nilai 2 peserta, 1 di antaranya mengganti nilai lama pada langkah 5 (Pre Test) Hari 1 dari nilai.xlsx',
    'Mengosongkan nilai Peserta 1 pada langkah 5 (Pre Test) Hari 1',
  ]);
});

test('groups and what they presented', () => {
  const group = { groupId: 'g', name: 'Kelompok 1', participantIds: ['participant-1'], task: '' };
  expect(
    told((dayId) => [
      { type: 'form-groups', dayId, groups: [group] },
      { type: 'form-groups', dayId, groups: [{ ...group, task: 'Studi kasus' }] },
      { type: 'record-group-result', dayId, groupId: 'g', result: 'Kas cocok', points: 9_000 },
    ]),
  ).toEqual([
    'Membentuk 1 kelompok dengan 1 peserta pada Hari 1',
    'Mengubah 1 kelompok dengan 1 peserta pada Hari 1',
    'Menulis hasil Kelompok 1 Hari 1 dengan nilai 90: “Kas cocok”',
  ]);
});

test('narasumber and panitia, and their attendance', () => {
  expect(
    told((dayId) => [
      { type: 'record-speaker', speaker: SPEAKER },
      { type: 'record-speaker', speaker: { ...SPEAKER, expertise: 'Keuangan' } },
      { type: 'mark-staff', dayId, personIds: ['speaker-1'], status: 'H' },
      { type: 'mark-staff', dayId, personIds: ['speaker-1'] },
      { type: 'remove-speaker', speakerId: 'speaker-1' },
    ]),
  ).toEqual([
    'Mencatat narasumber Dr. Ahmad Fauzi',
    'Mengubah biodata narasumber Dr. Ahmad Fauzi',
    'Mencatat Hadir untuk Dr. Ahmad Fauzi pada daftar hadir narasumber dan panitia Hari 1',
    'Mengosongkan kehadiran Dr. Ahmad Fauzi pada daftar hadir narasumber dan panitia Hari 1',
    'Mengeluarkan narasumber Dr. Ahmad Fauzi',
  ]);
});

test('announced absences, early leaving, signatures, and a session that was not held', () => {
  expect(
    told((dayId) => [
      {
        type: 'announce-excuse',
        participantId: 'participant-2',
        status: 'I',
        from: '2026-11-24',
        to: '2026-11-25',
        remark: 'rapat',
      },
      { type: 'open-sheet', dayId, step: 4 },
      {
        type: 'draw-signature',
        dayId,
        step: 4,
        participantId: 'participant-1',
        drawing: 'M1 2L3 4',
      },
      {
        type: 'record-departure',
        dayId,
        step: 4,
        participantId: 'participant-1',
        leftAt: Date.parse('2026-11-24T01:00:00Z'),
      },
      { type: 'cancel-session', dayId, step: 12, reason: 'banjir' },
    ]),
  ).toEqual([
    'Mencatat pemberitahuan izin Peserta 2 24–25 November 2026: “rapat”',
    'Membuka daftar hadir Sesi 1 untuk 3 peserta',
    'Mencatat Peserta 1: Hadir pada daftar hadir Sesi 1; mengambil tanda tangan Peserta 1 pada daftar hadir Sesi 1',
    'Mencatat Peserta 1 pulang 08.00 pada daftar hadir Sesi 1',
    'Menyatakan Sesi 2 tidak dilaksanakan',
  ]);
});

test('a replacement names both people and the day', () => {
  expect(
    told(() => [
      {
        type: 'replace-participant',
        participantId: 'participant-1',
        successor: person(9),
        date: '2026-11-24',
        reason: 'mutasi',
      },
    ]),
  ).toEqual(['Mengganti peserta Peserta 1 dengan Peserta 9 mulai Selasa, 24 November 2026']);
});
