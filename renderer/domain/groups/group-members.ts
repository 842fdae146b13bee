import { blanksOf } from '../attendance/counts';
import type { AttendanceStatus } from '../attendance/status';
import type { Participant } from '../people/participant';
import { sessionOfStep } from '../run/session-of-step';
import { findStep } from '../sop/catalogue';
import type { Sop } from '../sop/sop';
import { type ActivityState, type DayState, participantsOn, type Sheet } from '../state';
import type { Group } from './group';

export interface GroupMember {
  readonly participant: Participant;
  /** Left the kegiatan after the groups were formed. */
  readonly hasLeft: boolean;
}

/** The people of a group; who left is shown as such, because the group worked with them. */
export function membersOf(state: ActivityState, group: Group): readonly GroupMember[] {
  return group.participantIds.flatMap((id) => {
    const entry = state.roster.find(({ participant }) => participant.id === id);
    return entry ? [{ participant: entry.participant, hasLeft: entry.removed !== undefined }] : [];
  });
}

/** Who takes part and is in no group of the day. */
export function ungrouped(state: ActivityState, day: DayState): readonly Participant[] {
  const grouped = new Set(day.groups.flatMap(({ participantIds }) => participantIds));
  return participantsOn(state, day.plan.date).filter(({ id }) => !grouped.has(id));
}

/**
 * Who was at the session in which the groups are formed, once its sheet is filled; undefined before,
 * and where the day has no such session. Who joined after the sheet was opened counts as there.
 */
export function presentForGroups(
  state: ActivityState,
  day: DayState,
  sop: Sop,
): readonly Participant[] | undefined {
  const sheet = groupSheet(day, sop);
  if (!sheet || sheet.roster.length === 0 || blanksOf(sheet).length > 0) return undefined;
  return participantsOn(state, day.plan.date).filter(
    ({ id }) => (sheet.marks[id]?.status ?? 'H') === 'H',
  );
}

/** Why somebody in no group may not be missed: absent from that session. */
export function absenceForGroups(
  day: DayState,
  sop: Sop,
  participantId: string,
): AttendanceStatus | undefined {
  const status = groupSheet(day, sop)?.marks[participantId]?.status;
  return status === 'H' ? undefined : status;
}

/** The daftar hadir of the session in which the group task is given. */
function groupSheet(day: DayState, sop: Sop): Sheet | undefined {
  const task = day.plan.steps.find(({ step }) => findStep(sop, step).groupWork === 'task');
  const session = task && sessionOfStep(day, sop, task.step);
  if (!session || day.cancelledSessions[session.step]) return undefined;
  return day.sheets[session.step];
}
