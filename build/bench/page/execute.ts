import { start } from '../../../renderer/app/start';
import { ATTENDANCE_STATUSES } from '../../../renderer/domain/attendance/status';
import { activeParticipants } from '../../../renderer/domain/state';
import { interleave, type Rounds, type Samples, timeOf } from '../interleave';
import { barePut } from './bare-put';
import type { SeededDay } from './seed';

/** Marking attendance as the screen asks for it, without a screen, beside bare puts. */
export async function timeExecuting(
  { activityId, dayId, step = 0, row }: SeededDay,
  rounds: Rounds,
): Promise<Samples> {
  const started = await start();
  if (!started.ok) throw new Error(`The application did not start: ${started.code}`);
  const opened = await started.workspace.store.openActivity(activityId);
  if (!opened.ok) throw new Error(`The log did not open: ${opened.code}`);
  const { session } = opened;
  const people = activeParticipants(session.state);
  let turn = 0;
  const markNext = async () => {
    const participantId = people[turn % people.length]?.id ?? '';
    const mark = session.state.days[0]?.sheets[step]?.marks[participantId];
    const former = mark ? ATTENDANCE_STATUSES.indexOf(mark.status) : -1;
    const status = ATTENDANCE_STATUSES[(former + 1) % ATTENDANCE_STATUSES.length] ?? 'H';
    turn += 1;
    const outcome = await session.execute({
      type: 'mark-attendance',
      dayId,
      step,
      participantId,
      status,
    });
    if (outcome.status !== 'done') throw new Error(`Marking ended as ${outcome.status}`);
  };
  return interleave(rounds, timeOf(markNext), () => barePut(row));
}
