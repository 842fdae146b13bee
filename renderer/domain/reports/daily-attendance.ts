import { countSheet, type SheetCounts } from '../attendance/counts';
import { type Session, sessionsOf } from '../attendance/sessions';
import type { AttendanceStatus } from '../attendance/status';
import { findSop } from '../sop/catalogue';
import { type ActivityState, type DayState, participantsOn } from '../state';
import { type DayPaperHead, dayHead } from './paper-head';
import { type PrintedPerson, printedPerson } from './printed-person';

/** `open`: to be signed; `absent`: will not be; `none`: the session does not concern him. */
export type SessionCell =
  | { readonly kind: 'open' }
  | { readonly kind: 'absent'; readonly status: AttendanceStatus }
  | { readonly kind: 'none' };

export interface DailySession {
  readonly session: Session;
  readonly isCancelled: boolean;
  /** Undefined before the sheet was opened, and where the session did not take place. */
  readonly counts: SheetCounts | undefined;
}

export interface DailyAttendanceRow extends PrintedPerson {
  /** One for each session. */
  readonly cells: readonly SessionCell[];
}

/** The daftar hadir of a whole day: a column for each session. */
export interface DailyAttendanceView extends DayPaperHead {
  readonly sessions: readonly DailySession[];
  readonly rows: readonly DailyAttendanceRow[];
}

/** @returns undefined if the day is unknown */
export function buildDailyAttendance(
  state: ActivityState,
  dayId: string,
): DailyAttendanceView | undefined {
  const { details } = state;
  const found = dayHead(state, dayId);
  if (!details || !found) return undefined;
  const { head, day } = found;
  const sessions = sessionsOf(day.plan, findSop(details.sopId)).map((session) => {
    const sheet = day.sheets[session.step];
    const isCancelled = day.cancelledSessions[session.step] !== undefined;
    return { session, isCancelled, counts: sheet && !isCancelled ? countSheet(sheet) : undefined };
  });
  const expected = new Set(participantsOn(state, day.plan.date).map(({ id }) => id));
  const concerns = ({ session }: DailySession, id: string) =>
    day.sheets[session.step]?.roster.includes(id) ?? expected.has(id);
  const rows = state.roster
    .filter(({ participant: { id } }) => sessions.some((session) => concerns(session, id)))
    .map(({ participant }) => ({
      ...printedPerson(participant),
      cells: sessions.map((session) =>
        concerns(session, participant.id) ? cellOf(day, session, participant.id) : NOT_CONCERNED,
      ),
    }));
  return { ...head, sessions, rows };
}

const NOT_CONCERNED: SessionCell = { kind: 'none' };

function cellOf(
  day: DayState,
  { session, isCancelled }: DailySession,
  participantId: string,
): SessionCell {
  if (isCancelled) return NOT_CONCERNED;
  const status = day.sheets[session.step]?.marks[participantId]?.status;
  return status === undefined || status === 'H' ? { kind: 'open' } : { kind: 'absent', status };
}
