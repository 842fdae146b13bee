import type { Zone } from '../activity/zone';
import { countSheet, type SheetCounts } from '../attendance/counts';
import { type Session, sessionsOf } from '../attendance/sessions';
import type { AttendanceStatus } from '../attendance/status';
import { formatNip } from '../people/nip';
import type { Participant } from '../people/participant';
import { fullName } from '../people/personal-name';
import { findSop } from '../sop/catalogue';
import {
  type ActivityState,
  type AttendanceMark,
  dayNumber,
  findDay,
  participantsOn,
} from '../state';

export interface AttendanceRow {
  /** From 1. */
  readonly number: number;
  readonly participantId: string;
  /** With titles; empty for somebody whose entry is not in this log yet. */
  readonly name: string;
  /** As printed, 8-6-1-3; empty if none. */
  readonly nip: string;
  readonly rank: string;
  readonly grade: string;
  readonly position: string;
  readonly institution: string;
  /** Undefined is *belum diisi*. */
  readonly status: AttendanceStatus | undefined;
  /** Epoch ms, with status H. */
  readonly arrivedAt: number | undefined;
  /** Epoch ms: left before the end. */
  readonly leftAt: number | undefined;
  readonly correction: AttendanceMark['correction'];
}

/** Everything that one daftar hadir prints. */
export interface AttendanceSheetView {
  readonly title: string;
  readonly batch: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly zone: Zone;
  readonly place: string;
  readonly dayNumber: number;
  readonly session: Session;
  /** Sessions of that day. */
  readonly sessionCount: number;
  readonly rows: readonly AttendanceRow[];
  /** Undefined before the sheet was opened: nobody has been counted. */
  readonly counts: SheetCounts | undefined;
  readonly isClosed: boolean;
}

/**
 * The daftar hadir of a session. Before it is opened it lists who takes part now, afterwards who
 * was expected when it was opened.
 *
 * @returns undefined if the day is unknown or has no such session
 */
export function buildAttendanceSheet(
  state: ActivityState,
  dayId: string,
  step: number,
): AttendanceSheetView | undefined {
  const { details } = state;
  const day = findDay(state, dayId);
  if (!details || !day) return undefined;
  const sessions = sessionsOf(day.plan, findSop(details.sopId));
  const session = sessions.find((candidate) => candidate.step === step);
  if (!session) return undefined;

  const sheet = day.sheets[step];
  const people = new Map(state.roster.map(({ participant }) => [participant.id, participant]));
  const roster = sheet?.roster ?? participantsOn(state, day.plan.date).map(({ id }) => id);
  return {
    title: details.title,
    batch: details.batch,
    date: day.plan.date,
    zone: details.zone,
    place: placeOf(day.plan.room, details.place),
    dayNumber: dayNumber(state, dayId),
    session,
    sessionCount: sessions.length,
    rows: roster.map((id, index) => rowOf(id, people.get(id), index + 1, sheet?.marks[id])),
    counts: sheet ? countSheet(sheet) : undefined,
    isClosed: sheet?.closed !== undefined,
  };
}

/** The room within the place, as a paper names it. */
export function placeOf(room: string, place: string): string {
  return [room, place].filter((part) => part.trim() !== '').join(', ');
}

function rowOf(
  participantId: string,
  person: Participant | undefined,
  number: number,
  mark: AttendanceMark | undefined,
): AttendanceRow {
  return {
    number,
    participantId,
    name: person ? fullName(person) : '',
    nip: person ? formatNip(person.nip) : '',
    rank: person?.rank ?? '',
    grade: person?.grade ?? '',
    position: person?.position ?? '',
    institution: person?.institution ?? '',
    status: mark?.status,
    arrivedAt: mark?.arrivedAt,
    leftAt: mark?.leftAt,
    correction: mark?.correction,
  };
}
