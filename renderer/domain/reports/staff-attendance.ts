import { scheduleDay } from '../activity/schedule';
import type { AttendanceStatus } from '../attendance/status';
import { findSpeaker, speakerKey } from '../people/find-speaker';
import { listSpeakers } from '../people/speaker-list';
import { findSop } from '../sop/catalogue';
import type { ActivityState, DayState } from '../state';
import { type DayPaperHead, dayHead } from './paper-head';
import { namedPerson, type PrintedPerson, printedPerson } from './printed-person';

export interface StaffRow extends PrintedPerson {
  /** Undefined is *belum diisi*. */
  readonly status: AttendanceStatus | undefined;
  /** Epoch ms, with status H. */
  readonly arrivedAt: number | undefined;
}

export interface SpeakerAttendanceRow extends StaffRow {
  /** Mata pelatihan of that day. */
  readonly topics: readonly string[];
  /** Minutes after midnight; planned. */
  readonly hours: readonly { readonly startMinute: number; readonly endMinute: number }[];
  readonly jp: number;
}

export interface CommitteeAttendanceRow extends StaffRow {
  /** Kedudukan dalam panitia. */
  readonly duty: string;
}

/** A daftar hadir of people who sign once a day. */
export interface StaffAttendanceView<Row> extends DayPaperHead {
  readonly rows: readonly Row[];
}

/**
 * The narasumber who teach that day, and whoever was marked. Where its plan names nobody, all of the
 * kegiatan.
 *
 * @returns undefined if the day is unknown
 */
export function buildSpeakerAttendance(
  state: ActivityState,
  dayId: string,
): StaffAttendanceView<SpeakerAttendanceRow> | undefined {
  const { details, speakers } = state;
  const found = dayHead(state, dayId);
  if (!details || !found) return undefined;
  const { head, day } = found;
  const { steps } = scheduleDay(day.plan, findSop(details.sopId));
  const keyOf = (written: string) => findSpeaker(speakers, written)?.id ?? speakerKey(written);
  const listed = listSpeakers({ days: [day], speakers });
  const teachesToday = listed.some(({ days }) => days.length > 0);
  const rows = listed
    .filter(({ key, days }) => !teachesToday || days.length > 0 || day.staffMarks[key])
    .map(({ key, name, speaker, topics, jp }) => ({
      ...(speaker ? printedPerson(speaker) : namedPerson(name)),
      ...markOf(day, key),
      topics,
      hours: steps
        .filter((step) => step.speaker.trim() !== '' && keyOf(step.speaker) === key)
        .map(({ start, end }) => ({ startMinute: start, endMinute: end })),
      jp,
    }));
  return { ...head, rows };
}

/** @returns undefined if the day is unknown */
export function buildCommitteeAttendance(
  state: ActivityState,
  dayId: string,
): StaffAttendanceView<CommitteeAttendanceRow> | undefined {
  const found = dayHead(state, dayId);
  if (!found) return undefined;
  const rows = state.committee.map((member) => ({
    ...printedPerson(member),
    ...markOf(found.day, member.id),
    duty: member.duty,
  }));
  return { ...found.head, rows };
}

function markOf({ staffMarks }: DayState, id: string): Pick<StaffRow, 'status' | 'arrivedAt'> {
  const mark = staffMarks[id];
  return { status: mark?.status, arrivedAt: mark?.arrivedAt };
}
