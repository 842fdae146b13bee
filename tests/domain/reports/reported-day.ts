import { fitDay, LATEST_END } from '../../../renderer/domain/activity/propose-days';
import { DESK_ITEMS } from '../../../renderer/domain/attendance/desk';
import type { Participant } from '../../../renderer/domain/people/participant';
import { TECHNICAL_TRAINING } from '../../../renderer/domain/sop/technical-training';
import {
  MINUTE,
  person,
  plannedActivity,
  type RecordedActivity,
} from '../../helpers/recorded-activity';

const GIVEN = ['Siti', 'Budi', 'Agus', 'Dewi', 'Rina', 'Hendra', 'Yohanes', 'Maria', 'Lukman'];
const FAMILY = ['Rahmawati', 'Santoso', 'Wijaya', 'Lestari', 'Siregar', 'Kurniawan', 'Halim'];
const RANKS = [
  ['Pembina Tk. I', 'IV/b'],
  ['Penata Tk. I', 'III/d'],
  ['Penata', 'III/c'],
  ['Penata Muda', 'III/a'],
  ['Pengatur', 'II/c'],
  ['', 'IX'],
  ['', ''],
] as const;
const POSITIONS = [
  'Kepala Subbagian Keuangan dan Aset',
  'Analis Sumber Daya Manusia Aparatur Ahli Muda',
  'Bendahara Pengeluaran',
  'Pengadministrasi Umum',
];
const INSTITUTIONS = [
  'Badan Keuangan dan Aset Daerah Provinsi Kalimantan Barat',
  'Dinas Pekerjaan Umum dan Penataan Ruang',
  'Inspektorat',
  'RSUD dr. Soedarso',
  'Dinas Kesehatan',
];

/** Invented people as offices write them: with and without NIP, PNS, PPPK and guests. */
export function invented(number: number): Participant {
  const [rank, grade] = RANKS[number % RANKS.length] ?? ['', ''];
  const serial = String((number % 999) + 1).padStart(3, '0');
  return person(number, {
    name: `${GIVEN[number % GIVEN.length]} ${FAMILY[number % FAMILY.length]}`,
    titleBefore: number % 5 === 0 ? 'Dr.' : '',
    titleAfter: number % 2 === 0 ? 'S.E., M.Si.' : 'S.Kom.',
    nip: grade === '' ? '' : `19850417${grade === 'IX' ? '202321' : '201001'}1${serial}`,
    rank,
    grade,
    position: POSITIONS[number % POSITIONS.length] ?? '',
    institution: INSTITUTIONS[number % INSTITUTIONS.length] ?? '',
  });
}

/** The first of two days, planned to end by 17.00, with its lessons named and nobody marked yet. */
export function preparedDay(participants: readonly Participant[]): RecordedActivity {
  const activity = plannedActivity({ days: 2, participants: 0 });
  const { plan } = activity.day;
  const topics = new Map([
    [6, 'Penatausahaan Keuangan Daerah'],
    [9, 'Penatausahaan Keuangan Daerah'],
    [13, 'Pengelolaan Kas dan Pertanggungjawaban Bendahara'],
  ]);
  const fitted = fitDay(plan, TECHNICAL_TRAINING, LATEST_END);
  activity.do({
    type: 'plan-days',
    plans: [
      {
        ...fitted,
        room: 'Ruang Kapuas',
        steps: fitted.steps.map((planned) => ({
          ...planned,
          topic: topics.get(planned.step) ?? '',
          speaker: topics.has(planned.step) ? 'Drs. H. Suparman, M.M.' : '',
        })),
      },
    ],
  });
  if (participants.length > 0) {
    activity.do({ type: 'import-participants', source: 'daftar.xlsx', participants });
  }
  return activity;
}

/**
 * The same day run to its end: steps 1–3 on time, pre test skipped, the first lessons with an
 * extension and a pause, three people absent, one mark corrected later, the first start corrected,
 * notes written, archived.
 */
export function reportedDay(participants: readonly Participant[]): RecordedActivity {
  const activity = preparedDay(participants);
  const { dayId } = activity;
  const [first, second, third] = participants;
  const absentees = [first, second, third].flatMap((someone) => someone?.id ?? []);

  activity.wait(3).do({ type: 'start-steps', dayId, steps: [1] });
  for (const { id } of participants.slice(1)) {
    activity.do({ type: 'record-desk', participantId: id, items: DESK_ITEMS, done: true });
  }
  activity.wait(5).do({ type: 'advance', dayId });
  activity.do({
    type: 'correct-time',
    dayId,
    steps: [1],
    edge: 'start',
    at: activity.now - 8 * MINUTE,
    reason: 'Jam laptop terlambat ditekan',
  });
  activity.wait(60).do({ type: 'advance', dayId });
  activity.wait(12).do({ type: 'advance', dayId });
  takeAttendance(activity, 4, absentees);
  activity.do({ type: 'skip-steps', dayId, steps: [5], reason: 'Soal belum siap' });
  activity.wait(7).do({ type: 'advance', dayId });
  activity.do({ type: 'extend-steps', dayId, steps: [6, 7], minutes: 10 });
  activity.wait(20).do({ type: 'pause-steps', dayId, steps: [6, 7] });
  activity.wait(5).do({ type: 'resume-steps', dayId, steps: [6, 7] });
  activity.do({
    type: 'write-note',
    dayId,
    step: 6,
    text: 'Proyektor mati, diganti dalam 5 menit.\nPeserta diminta membaca modul halaman 12.',
  });
  activity.wait(30).do({ type: 'advance', dayId });
  for (const minutes of [15, 88, 60]) activity.wait(minutes).do({ type: 'advance', dayId });
  activity.do({ type: 'write-note', dayId, step: 10, text: 'Diskusi hidup; pengeras suara baik.' });
  takeAttendance(activity, 12, []);
  for (const minutes of [15, 90, 15, 60]) activity.wait(minutes).do({ type: 'advance', dayId });
  activity.wait(30).do({ type: 'advance', dayId });
  if (third) {
    activity.do({
      type: 'correct-attendance',
      dayId,
      step: 4,
      participantId: third.id,
      status: 'I',
      reason: 'Surat izin diserahkan siang hari',
    });
  }
  activity.wait(5);
  return activity.do({ type: 'archive-day', dayId, reason: '' });
}

/**
 * Marks the named as I, S and TK in turn, the next one as present by name, fills in the rest, and
 * closes the sheet.
 */
function takeAttendance(activity: RecordedActivity, step: number, absent: readonly string[]): void {
  const { dayId } = activity;
  const statuses = ['I', 'S', 'TK'] as const;
  for (const [index, participantId] of absent.entries()) {
    const status = statuses[index % statuses.length] ?? 'TK';
    activity.do({ type: 'mark-attendance', dayId, step, participantId, status });
  }
  const roster = activity.day.sheets[step]?.roster ?? [];
  const seen = roster.find((id) => !absent.includes(id));
  if (seen) activity.do({ type: 'mark-attendance', dayId, step, participantId: seen, status: 'H' });
  activity.attempt({ type: 'fill-blanks', dayId, step, status: 'H' });
  activity.do({ type: 'close-sheet', dayId, step });
}
