import { proposeDays } from '../../../renderer/domain/activity/propose-days';
import { dateIn } from '../../../renderer/domain/activity/zone';
import { ATTENDANCE_STATUSES } from '../../../renderer/domain/attendance/status';
import { SAMPLE_PARTICIPANTS } from '../../../renderer/domain/sample/participants';
import { SAMPLE_DETAILS } from '../../../renderer/domain/sample/sample-activity';
import { TECHNICAL_TRAINING } from '../../../renderer/domain/sop/technical-training';
import { Recorder } from './recorder';

/** Ten of them, so that as many clocks run. */
const STEPS = Array.from({ length: 10 }, (_, index) => index + 4);

interface DayOptions {
  /** Epoch ms of the first event. */
  readonly from: number;
  readonly deviceId?: string;
}

export const DAY_ID = 'day';

/** A kegiatan of one day on which nothing happened, and nobody is registered. */
export function emptyDay({ from, deviceId = 'device' }: DayOptions): Recorder {
  const days = proposeDays(TECHNICAL_TRAINING, [dateIn('WIB', from)], 8 * 60, () => DAY_ID);
  return new Recorder(deviceId, from).do({
    type: 'create-activity',
    details: SAMPLE_DETAILS,
    days,
  });
}

/**
 * A day at the edge of what can happen: ten clocks run at the same time, and at least `count`
 * events stand in its log, some five seconds apart: forty participants marked over and over,
 * pauses, extensions, checks and notes.
 */
export function busyDay({ count, ...options }: DayOptions & { readonly count: number }): Recorder {
  const dayId = DAY_ID;
  const participants = SAMPLE_PARTICIPANTS.map((person, index) => ({
    ...person,
    id: `participant-${index}`,
  }));
  const recorder = emptyDay(options)
    .do({ type: 'import-participants', source: 'daftar.xlsx', participants })
    .do({ type: 'start-steps', dayId, steps: STEPS });
  for (let turn = 0; recorder.events.length < count; turn++) {
    recorder.wait(0.2);
    const step = STEPS[turn % STEPS.length] ?? 4;
    const participantId = participants[turn % participants.length]?.id ?? '';
    const status = ATTENDANCE_STATUSES[Math.floor(turn / 40) % ATTENDANCE_STATUSES.length] ?? 'H';
    recorder.do({ type: 'mark-attendance', dayId, step: 4, participantId, status }).do({
      type: 'set-check',
      dayId,
      step,
      list: 'output',
      item: `Keluaran ${turn % 7}`,
      done: turn % 2 === 0,
    });
    if (turn % 3 === 0) recorder.do({ type: 'write-note', dayId, step, text: `Catatan ${turn}` });
    if (turn % 5 === 0) {
      recorder.do({ type: 'pause-steps', dayId, steps: [step] }).wait(0.05);
      recorder.do({ type: 'resume-steps', dayId, steps: [step] });
    }
    if (turn % 20 === 0) recorder.do({ type: 'extend-steps', dayId, steps: [step], minutes: 1 });
  }
  return recorder;
}
