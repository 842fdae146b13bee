import type { AttendanceCorrection } from '../attendance/attendance-corrections';
import { countSheet, type SheetCounts } from '../attendance/counts';
import { type Session, sessionsOf } from '../attendance/sessions';
import type { AttendanceStatus } from '../attendance/status';
import { fullName } from '../people/personal-name';
import type { Sop } from '../sop/sop';
import { type ActivityState, type DayState, findParticipant } from '../state';

export interface AbsentParticipant {
  readonly participantId: string;
  readonly name: string;
  readonly institution: string;
  /** Undefined is *belum diisi*. */
  readonly status: AttendanceStatus | undefined;
}

export interface NamedCorrection extends AttendanceCorrection {
  readonly name: string;
}

export interface SessionRecap {
  readonly session: Session;
  readonly sheetState: 'not-opened' | 'open' | 'closed' | 'cancelled';
  /** Why the session did not take place; empty if it did. */
  readonly cancelReason: string;
  /** Undefined before the sheet was opened, and where the session did not take place. */
  readonly counts: SheetCounts | undefined;
  /** H of everybody expected, 0 to 1; undefined without anybody expected. */
  readonly presentRatio: number | undefined;
  /** Everybody without H, in the roster's order. */
  readonly absent: readonly AbsentParticipant[];
  /** In the order of the log. */
  readonly corrections: readonly NamedCorrection[];
}

/**
 * The attendance of a day, session by session.
 *
 * @param corrections of that day
 */
export function recapSessions(
  state: ActivityState,
  day: DayState,
  sop: Sop,
  corrections: readonly AttendanceCorrection[] = [],
): readonly SessionRecap[] {
  return sessionsOf(day.plan, sop).map((session) => {
    const sheet = day.sheets[session.step];
    const cancelled = day.cancelledSessions[session.step];
    if (!sheet || cancelled) {
      return {
        session,
        sheetState: cancelled ? 'cancelled' : 'not-opened',
        cancelReason: cancelled?.reason ?? '',
        counts: undefined,
        presentRatio: undefined,
        absent: [],
        corrections: [],
      };
    }
    const counts = countSheet(sheet);
    return {
      session,
      sheetState: sheet.closed ? 'closed' : 'open',
      cancelReason: '',
      counts,
      presentRatio: counts.total > 0 ? counts.H / counts.total : undefined,
      absent: sheet.roster
        .filter((id) => sheet.marks[id]?.status !== 'H')
        .map((id) => ({
          participantId: id,
          name: nameOf(state, id),
          institution: findParticipant(state, id)?.institution ?? '',
          status: sheet.marks[id]?.status,
        })),
      corrections: corrections
        .filter(({ step }) => step === session.step)
        .map((correction) => ({ ...correction, name: nameOf(state, correction.participantId) })),
    };
  });
}

function nameOf(state: ActivityState, id: string): string {
  const person = findParticipant(state, id);
  return person ? fullName(person) : '';
}
