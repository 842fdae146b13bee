import type { DayState } from '../state';
import type { RecapSession } from './attendance-recap';
import type { RecapCell } from './recap-cell';
import { sumCounts, sumShares } from './recap-counts';
import type { RecapPerson } from './recap-person';
import type { JpShare } from './recap-standing';
import type { StatusCounts } from './recap-tally';

export interface RecapDay {
  readonly dayId: string;
  /** Hari ke-, from 1. */
  readonly number: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** How many are planned; `held` of them have a sheet, `cancelled` did not take place. */
  readonly sessions: {
    readonly planned: number;
    readonly held: number;
    readonly cancelled: number;
  };
  /** Of its sessions that are not cancelled. */
  readonly jp: number;
  /** Over all people and sessions of the day. */
  readonly counts: StatusCounts;
  /** People on its sheets: present in all their sessions, in some, in none, or not known yet. */
  readonly people: {
    readonly whole: number;
    readonly partly: number;
    readonly absent: number;
    readonly incomplete: number;
  };
  /** Attended of held, over all people. */
  readonly held: JpShare;
}

/** The attendance day by day. */
export function recapDays(
  days: readonly DayState[],
  sessions: readonly RecapSession[],
  people: readonly RecapPerson[],
): readonly RecapDay[] {
  return days.map(({ plan: { dayId, date } }, index) => {
    const places = sessions.flatMap((session, place) =>
      session.dayId === dayId ? [{ session, place }] : [],
    );
    const own = places.map(({ session }) => session);
    const of = (...states: readonly RecapSession['state'][]) =>
      own.filter(({ state }) => states.includes(state));
    const presences = { whole: 0, partly: 0, absent: 0, incomplete: 0 };
    for (const { cells } of people) {
      const presence = presenceOf(places.map(({ place }) => cells[place]));
      if (presence) presences[presence] += 1;
    }
    return {
      dayId,
      number: index + 1,
      date,
      sessions: {
        planned: own.length,
        held: of('open', 'closed').length,
        cancelled: of('cancelled').length,
      },
      jp: of('open', 'closed', 'to-come').reduce((sum, { jp }) => sum + jp, 0),
      counts: sumCounts(own.map(({ counts }) => counts)),
      people: presences,
      held: sumShares(own.map((session) => session.held)),
    };
  });
}

/** Undefined for who is on no sheet of the day. */
function presenceOf(
  cells: readonly (RecapCell | undefined)[],
): keyof RecapDay['people'] | undefined {
  let [present, absent] = [0, 0];
  for (const cell of cells) {
    if (cell?.kind === 'blank') return 'incomplete';
    if (cell?.kind !== 'marked') continue;
    if (cell.status === 'H') present += 1;
    else absent += 1;
  }
  if (present === 0) return absent > 0 ? 'absent' : undefined;
  return absent > 0 ? 'partly' : 'whole';
}
