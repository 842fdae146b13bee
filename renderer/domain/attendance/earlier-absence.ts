import { listInWords } from '../format/list';
import type { DayState } from '../state';
import type { Session } from './sessions';
import { type AttendanceStatus, STATUS_NAMES } from './status';

/** What somebody was on the latest earlier sheet of the day that says anything of him. */
export interface EarlierAbsence {
  /** Sesi ke-. */
  readonly session: number;
  readonly status: Exclude<AttendanceStatus, 'H'>;
}

/**
 * Who was not present earlier on the day, by participant id. Somebody who came back in between is
 * left out: only the latest sheet before counts.
 *
 * @param sessions of the day, in order
 * @param step SOP number of the sheet that is being filled
 */
export function earlierAbsences(
  { sheets }: Pick<DayState, 'sheets'>,
  sessions: readonly Pick<Session, 'step' | 'number'>[],
  step: number,
): ReadonlyMap<string, EarlierAbsence> {
  const here = sessions.findIndex((session) => session.step === step);
  const latest = new Map<string, EarlierAbsence>();
  for (const { step: earlier, number } of sessions.slice(0, Math.max(0, here))) {
    for (const [id, { status }] of Object.entries(sheets[earlier]?.marks ?? {})) {
      if (status === 'H') latest.delete(id);
      else latest.set(id, { session: number, status });
    }
  }
  return latest;
}

/** `izin pada Sesi 1`. */
export function earlierAbsenceInWords({ session, status }: EarlierAbsence): string {
  return `${STATUS_NAMES[status].toLowerCase()} pada Sesi ${session}`;
}

/**
 * How many of some people were absent earlier: `5 orang di antaranya tidak hadir pada Sesi 1`;
 * empty if nobody was.
 */
export function absentBeforeInWords(
  participantIds: readonly string[],
  absences: ReadonlyMap<string, EarlierAbsence>,
): string {
  const found = participantIds.flatMap((id) => absences.get(id) ?? []);
  if (found.length === 0) return '';
  const numbers = [...new Set(found.map(({ session }) => session))].toSorted((a, b) => a - b);
  const sessions = listInWords(numbers.map((number) => `Sesi ${number}`));
  return `${found.length} orang di antaranya tidak hadir pada ${sessions}`;
}
