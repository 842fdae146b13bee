import { instantOf, type Zone } from '../activity/zone';
import { blanksOf } from '../attendance/counts';
import { type Session, sessionsOf } from '../attendance/sessions';
import type { Sop } from '../sop/sop';
import type { ActivityState, DayState, Sheet } from '../state';

/**
 * `open`: the sheet was opened and somebody is still *belum diisi* or it is not closed. `to-come`:
 * no sheet yet, however late it is: a paper list can still be entered.
 */
export type RecapSessionState = 'closed' | 'open' | 'to-come' | 'cancelled';

/** One session among all of a kegiatan. */
export interface PlacedSession extends Session {
  readonly dayId: string;
  /** Hari ke-, from 1. */
  readonly dayNumber: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly state: RecapSessionState;
  /** Why it did not take place; empty if it was not cancelled. */
  readonly cancelReason: string;
  /** As planned, epoch ms. */
  readonly startsAt: number;
  readonly endsAt: number;
  readonly isDayArchived: boolean;
}

/** A session and the sheet that counts for it; none before it is opened or where it is cancelled. */
export interface SheetSession {
  readonly session: PlacedSession;
  readonly sheet: Sheet | undefined;
}

/** All sessions of a kegiatan in order. */
export function placeSessions(
  { days }: ActivityState,
  sop: Sop,
  zone: Zone,
): readonly SheetSession[] {
  return days.flatMap((day, index) =>
    sessionsOf(day.plan, sop).map((session) => placeSession(day, session, index + 1, zone)),
  );
}

function placeSession(
  day: DayState,
  session: Session,
  dayNumber: number,
  zone: Zone,
): SheetSession {
  const { dayId, date } = day.plan;
  const cancelled = day.cancelledSessions[session.step];
  const sheet = cancelled ? undefined : day.sheets[session.step];
  return {
    sheet,
    session: {
      ...session,
      dayId,
      dayNumber,
      date,
      state: cancelled ? 'cancelled' : stateOf(sheet),
      cancelReason: cancelled?.reason ?? '',
      startsAt: instantOf(date, session.startMinute, zone),
      endsAt: instantOf(date, session.endMinute, zone),
      isDayArchived: day.archived !== undefined,
    },
  };
}

function stateOf(sheet: Sheet | undefined): RecapSessionState {
  if (!sheet) return 'to-come';
  return sheet.closed && blanksOf(sheet).length === 0 ? 'closed' : 'open';
}

/**
 * Sessions whose time is over, or whose day was archived, without a sheet: until it is filled in or
 * the session is cancelled, nobody can be told the end result.
 *
 * @param now epoch ms
 */
export function overdueSessions<S extends PlacedSession>(
  sessions: readonly S[],
  now: number,
): readonly S[] {
  return sessions.filter(
    ({ state, endsAt, isDayArchived }) => state === 'to-come' && (isDayArchived || endsAt <= now),
  );
}
