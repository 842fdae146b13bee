import { countSheet, type SheetCounts } from '../attendance/counts';
import { type Session, sessionsOf } from '../attendance/sessions';
import type { AttendanceStatus } from '../attendance/status';
import { fullName } from '../people/personal-name';
import type { Sop } from '../sop/sop';
import { type ActivityState, type DayState, findParticipant, type Sheet } from '../state';

export interface AbsentParticipant {
  readonly participantId: string;
  readonly name: string;
  readonly institution: string;
  /** Undefined is *belum diisi*. */
  readonly status: AttendanceStatus | undefined;
}

export interface AttendanceCorrection {
  readonly participantId: string;
  readonly name: string;
  readonly from: AttendanceStatus;
  readonly to: AttendanceStatus;
  readonly reason: string;
  readonly operator: string;
  /** Epoch ms. */
  readonly at: number;
}

export interface SessionRecap {
  readonly session: Session;
  readonly sheetState: 'not-opened' | 'open' | 'closed';
  /** Undefined before the sheet was opened. */
  readonly counts: SheetCounts | undefined;
  /** H of everybody expected, 0 to 1; undefined without anybody expected. */
  readonly presentRatio: number | undefined;
  /** Everybody without H, in the roster's order. */
  readonly absent: readonly AbsentParticipant[];
  readonly corrections: readonly AttendanceCorrection[];
}

/** The attendance of a day, session by session. */
export function recapSessions(
  state: ActivityState,
  day: DayState,
  sop: Sop,
): readonly SessionRecap[] {
  return sessionsOf(day.plan, sop).map((session) => {
    const sheet = day.sheets[session.step];
    if (!sheet) {
      return {
        session,
        sheetState: 'not-opened',
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
      corrections: correctionsOf(state, sheet),
    };
  });
}

function correctionsOf(state: ActivityState, sheet: Sheet): readonly AttendanceCorrection[] {
  return sheet.roster.flatMap((id) => {
    const mark = sheet.marks[id];
    if (!mark?.correction) return [];
    const { status, operator, at, correction } = mark;
    return [
      { participantId: id, name: nameOf(state, id), to: status, operator, at, ...correction },
    ];
  });
}

function nameOf(state: ActivityState, id: string): string {
  const person = findParticipant(state, id);
  return person ? fullName(person) : '';
}
