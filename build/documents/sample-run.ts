import { addDays } from '../../renderer/domain/activity/dates';
import type { DayPlan } from '../../renderer/domain/activity/day-plan';
import { instantOf } from '../../renderer/domain/activity/zone';
import { DESK_ITEMS } from '../../renderer/domain/attendance/desk';
import type { AttendanceStatus } from '../../renderer/domain/attendance/status';
import type { Command } from '../../renderer/domain/commands';
import { nextSteps } from '../../renderer/domain/run/progress';
import { sampleCommands } from '../../renderer/domain/sample/sample-activity';
import { TECHNICAL_TRAINING } from '../../renderer/domain/sop/technical-training';
import { activeParticipants, runOf } from '../../renderer/domain/state';
import { Recorder } from '../bench/logs/recorder';
import { runGroups, runTest } from './class-work';
import { samplePeople } from './sample-people';

const SOP = TECHNICAL_TRAINING;

/** A Tuesday. */
const FIRST_DATE = '2026-11-24';

const [SHEETS, PRE_TEST, POST_TEST, PRESENTATION] = [[4, 12], 5, 16, 17] as const;

/** By session of the kegiatan: who is absent, counted from the first participant. */
const ABSENCES: readonly Readonly<Record<number, AttendanceStatus>>[] = [
  { 3: 'S', 11: 'I' },
  { 3: 'S' },
  { 3: 'S', 7: 'DL', 20: 'TK' },
  { 7: 'DL' },
  { 20: 'TK' },
  { 20: 'I', 28: 'DL' },
];

/** What the pendamping wrote, by day. */
const NOTES = [
  'Proyektor mati selama lima menit pada awal paparan, diganti dengan cadangan.',
  'Jaringan internet lambat; bahan ajar dibagikan melalui diska lepas.',
  'Diskusi hidup. Peserta meminta contoh format pertanggungjawaban.',
] as const;

/**
 * The sample kegiatan run from its first registration to the archiving of its last day, by commands
 * alone. The same log each time: clock, ids and salts are counted, not taken from the machine.
 */
export function runSample(people: number, dayCount: number): Recorder {
  const newId = countedIds();
  const recorder = new Recorder('laptop-contoh', instantOf(FIRST_DATE, -24 * 60, 'WIB'), newId(), {
    newId,
    newSalt: () => '00',
  });
  for (const command of sampleCommands({ today: FIRST_DATE, newId })) {
    if (command.type === 'import-participants' && people === 0) continue;
    recorder.do(fitted(command, people, dayCount, newId));
  }
  for (const [index, { plan }] of recorder.state.days.entries()) {
    recorder.now = instantOf(plan.date, plan.startMinute + 4 - index, 'WIB');
    if (index === 0) receivePapers(recorder);
    runDay(recorder, plan.dayId, index, dayCount);
  }
  return recorder;
}

/** The sample's command for so many people and days. */
function fitted(command: Command, people: number, days: number, newId: () => string): Command {
  if (command.type === 'import-participants') {
    return { ...command, participants: samplePeople(people, newId) };
  }
  if (command.type !== 'create-activity') return command;
  return {
    ...command,
    days: Array.from({ length: days }, (_, index): DayPlan => {
      // Further days are like the last one of the sample.
      const day = command.days[Math.min(index, command.days.length - 1)];
      if (!day) throw new Error('The sample has no day');
      const isCopy = index >= command.days.length;
      return isCopy ? { ...day, dayId: newId(), date: addDays(FIRST_DATE, index) } : day;
    }),
  };
}

/** Everybody registers; some have not handed in everything. */
function receivePapers(recorder: Recorder): void {
  for (const [index, { id }] of activeParticipants(recorder.state).entries()) {
    const items = index % 9 === 4 ? DESK_ITEMS.slice(0, 3) : DESK_ITEMS;
    recorder.do({ type: 'record-desk', participantId: id, items, done: true });
  }
}

function runDay(recorder: Recorder, dayId: string, index: number, dayCount: number): void {
  const isLast = index === dayCount - 1;
  const has = (step: number) => recorder.day(dayId).plan.steps.some((one) => one.step === step);
  const unused = [...(index > 0 ? [PRE_TEST] : []), ...(isLast ? [] : [POST_TEST])].filter(has);
  if (unused.length > 0) {
    recorder.do({
      type: 'skip-steps',
      dayId,
      steps: unused,
      reason: 'Tes tidak diadakan hari ini',
    });
  }
  const { personIds } = staffOf(recorder);
  recorder.do({ type: 'mark-staff', dayId, personIds, status: 'H' });
  let leftAt = recorder.now;
  while (nextSteps(recorder.day(dayId), SOP).length > 0) {
    const steps = nextSteps(recorder.day(dayId), SOP);
    recorder.do({ type: 'advance', dayId });
    const [lead = 0] = steps;
    const sheet = SHEETS.findIndex((step) => steps.includes(step));
    if (sheet >= 0) takeAttendance(recorder, dayId, SHEETS[sheet] ?? 0, index * 2 + sheet);
    if (steps.includes(PRE_TEST) && index === 0) runTest(recorder, dayId, PRE_TEST);
    if (steps.includes(POST_TEST)) runTest(recorder, dayId, POST_TEST);
    if (steps.includes(PRESENTATION)) {
      leftAt = recorder.now;
      runGroups(recorder, dayId, index);
    }
    recorder.wait(minutesOf(recorder, dayId, lead) + ((lead * 7 + index) % 5) - 2);
    if (steps.includes(6)) {
      recorder.do({ type: 'write-note', dayId, step: 6, text: NOTES[index % NOTES.length] ?? '' });
    }
  }
  recorder.do({ type: 'write-note', dayId, step: 10, text: 'Kelas tertib, pengeras suara baik.' });
  recorder.do({
    type: 'write-note',
    dayId,
    step: 18,
    text: 'Peserta dapat menjelaskan kembali pokok bahasan hari ini.',
  });
  recorder.do({ type: 'advance', dayId });
  if (index === 1) sendHome(recorder, dayId, leftAt);
  if (index === 0) correctMark(recorder, dayId);
  recorder.wait(6).do({ type: 'archive-day', dayId, reason: 'Daftar periksa diisi di kertas' });
}

const minutesOf = (recorder: Recorder, dayId: string, step: number): number =>
  Math.max(3, recorder.day(dayId).plan.steps.find((one) => one.step === step)?.minutes ?? 15);

/** Some by name at the door, two of them late, the absent by their status, the rest together. */
function takeAttendance(recorder: Recorder, dayId: string, step: number, session: number): void {
  const people = activeParticipants(recorder.state);
  if (Object.keys(recorder.day(dayId).sheets[step] ?? {}).length === 0) {
    recorder.do({ type: 'open-sheet', dayId, step });
  }
  for (const [place, status] of Object.entries(ABSENCES[session % ABSENCES.length] ?? {})) {
    const participantId = people[Number(place)]?.id;
    if (participantId) recorder.do({ type: 'mark-attendance', dayId, step, participantId, status });
  }
  const late = people[14 + session]?.id;
  if (late) {
    const arrivedAt = recorder.now + 25 * 60_000;
    recorder.wait(25);
    recorder.do({
      type: 'mark-attendance',
      dayId,
      step,
      participantId: late,
      status: 'H',
      arrivedAt,
    });
  }
  if (people.length > 0) recorder.do({ type: 'fill-blanks', dayId, step, status: 'H' });
  recorder.do({ type: 'close-sheet', dayId, step });
}

function correctMark(recorder: Recorder, dayId: string): void {
  const someone = activeParticipants(recorder.state)[11]?.id;
  if (!someone || runOf(recorder.day(dayId), 4).status !== 'finished') return;
  recorder.do({
    type: 'correct-attendance',
    dayId,
    step: 4,
    participantId: someone,
    status: 'DL',
    reason: 'Surat tugas lain diserahkan siang hari',
  });
}

/** Somebody was called away before the presentations. */
function sendHome(recorder: Recorder, dayId: string, leftAt: number): void {
  const someone = activeParticipants(recorder.state)[5]?.id;
  if (!someone) return;
  recorder.do({
    type: 'correct-attendance',
    dayId,
    step: 12,
    participantId: someone,
    status: 'H',
    leftAt,
    reason: 'Dipanggil pimpinan sebelum presentasi',
  });
}

const staffOf = ({ state }: Recorder) => ({
  personIds: [...state.speakers, ...state.committee].map(({ id }) => id),
});

/** UUIDs of version 7 in order. */
function countedIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `01980000-0000-7000-8000-${count.toString(16).padStart(12, '0')}`;
  };
}
