import { activeParticipants } from '../../renderer/domain/state';
import type { Recorder } from '../bench/logs/recorder';

const POST_TEST = 16;

const TASKS = ['Menyusun anggaran kas', 'Memverifikasi SPP dan SPM', 'Menyusun laporan realisasi'];

/** Scores that spread as scores do; one in thirteen was not tested. */
export function runTest(recorder: Recorder, dayId: string, step: number): void {
  const isPost = step === POST_TEST;
  const scores = activeParticipants(recorder.state).flatMap(({ id: participantId }, index) => {
    if (index % 13 === 12) return [];
    const before = 4200 + ((index * 977) % 3400);
    const gain = 600 + ((index * 613) % 2400);
    const points = isPost ? Math.min(10_000, before + (index % 17 === 3 ? -300 : gain)) : before;
    return [{ participantId, points: Math.round(points / 25) * 25 }];
  });
  if (scores.length > 0) recorder.do({ type: 'record-scores', dayId, step, source: '', scores });
}

/** Four groups, with what each of them presented. */
export function runGroups(recorder: Recorder, dayId: string, day: number): void {
  const people = activeParticipants(recorder.state).map(({ id }) => id);
  if (people.length < 8) return;
  const size = Math.ceil(people.length / 4);
  const task = TASKS[day % TASKS.length] ?? '';
  const groups = [1, 2, 3, 4].map((number) => ({
    groupId: `${dayId.slice(0, -4)}${number}${dayId.slice(-3)}`,
    name: `Kelompok ${number}`,
    participantIds: people.slice((number - 1) * size, number * size),
    task,
  }));
  recorder.do({ type: 'form-groups', dayId, groups });
  for (const { groupId, name } of groups) {
    recorder.do({
      type: 'record-group-result',
      dayId,
      groupId,
      result: `${name} menyajikan hasil: ${task.toLowerCase()} sesuai modul.`,
    });
  }
}
