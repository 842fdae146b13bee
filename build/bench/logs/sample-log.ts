import { instantOf } from '../../../renderer/domain/activity/zone';
import { DESK_ITEMS } from '../../../renderer/domain/attendance/desk';
import { nextSteps } from '../../../renderer/domain/run/progress';
import { sampleCommands } from '../../../renderer/domain/sample/sample-activity';
import { TECHNICAL_TRAINING } from '../../../renderer/domain/sop/technical-training';
import { activeParticipants } from '../../../renderer/domain/state';
import { Recorder } from './recorder';

const SOP = TECHNICAL_TRAINING;

/** Absent at each session; everybody else is filled in as present by one act. */
const ABSENT = ['S', 'I', 'TK'] as const;

interface SampleLogOptions {
  readonly deviceId: string;
  /** Angkatan, so that the titles differ. */
  readonly batch: string;
  /** `YYYY-MM-DD` of the first of three days. */
  readonly firstDate: string;
}

/** Three days planned, forty participants imported: the application's own sample. */
export function plannedLog({ deviceId, batch, firstDate }: SampleLogOptions): Recorder {
  const recorder = new Recorder(deviceId, instantOf(firstDate, -24 * 60, 'WIB'));
  for (const command of sampleCommands({ today: firstDate, newId: newIds(recorder) })) {
    recorder.do(
      command.type === 'create-activity'
        ? { ...command, details: { ...command.details, batch } }
        : command,
    );
  }
  return recorder;
}

/** The same with its first day begun: registration is over, the first daftar hadir is open. */
export function begunLog(options: SampleLogOptions): Recorder {
  const recorder = plannedLog(options);
  const dayId = firstDayOf(recorder);
  recorder.now = instantOf(options.firstDate, 0, 'WIB');
  receiveEverybody(recorder);
  while (Object.keys(recorder.day(dayId).sheets).length === 0) {
    recorder.do({ type: 'advance', dayId });
  }
  return recorder;
}

/** The same with every day run, its attendance taken and archived. */
export function heldLog(options: SampleLogOptions): Recorder {
  const recorder = plannedLog(options);
  for (const [index, { plan }] of recorder.state.days.entries()) {
    recorder.now = instantOf(plan.date, plan.startMinute, 'WIB');
    if (index === 0) receiveEverybody(recorder);
    runDay(recorder, plan.dayId);
  }
  return recorder;
}

function receiveEverybody(recorder: Recorder): void {
  for (const { id: participantId } of activeParticipants(recorder.state)) {
    recorder.do({ type: 'record-desk', participantId, items: DESK_ITEMS, done: true });
  }
}

function runDay(recorder: Recorder, dayId: string): void {
  const open = (): number | undefined =>
    Object.values(recorder.day(dayId).sheets).find((sheet) => !sheet.closed)?.step;
  while (nextSteps(recorder.day(dayId), SOP).length > 0) {
    recorder.do({ type: 'advance', dayId }).wait(20);
    const step = open();
    if (step !== undefined) takeAttendance(recorder, dayId, step);
  }
  recorder.do({ type: 'advance', dayId });
  recorder.do({ type: 'write-note', dayId, step: 10, text: 'Diskusi berjalan baik dan tertib.' });
  recorder.do({ type: 'write-note', dayId, step: 0, text: 'Proyektor diganti pada siang hari.' });
  recorder.do({ type: 'archive-day', dayId, reason: 'Daftar periksa tidak dipakai' });
}

function takeAttendance(recorder: Recorder, dayId: string, step: number): void {
  for (const [index, status] of ABSENT.entries()) {
    const participantId = activeParticipants(recorder.state)[index]?.id ?? '';
    recorder.do({ type: 'mark-attendance', dayId, step, participantId, status });
  }
  recorder.do({ type: 'fill-blanks', dayId, step, status: 'H' });
  recorder.do({ type: 'close-sheet', dayId, step });
}

/** Ids that are unique within the log are enough for days and participants. */
function newIds(recorder: Recorder): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `${recorder.activityId}-${count}`;
  };
}

export function firstDayOf(recorder: Recorder): string {
  const [first] = recorder.state.days;
  if (!first) throw new Error('The sample has no day');
  return first.plan.dayId;
}
