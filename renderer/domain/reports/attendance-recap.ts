import type { Zone } from '../activity/zone';
import { lateArrivals } from '../attendance/lateness';
import { fullName } from '../people/personal-name';
import type { Sop } from '../sop/sop';
import type { ActivityState, RosterEntry } from '../state';
import { groupBySpelling } from './group-by-spelling';
import { type PeopleTotals, totalPeople } from './recap-counts';
import { type RecapDay, recapDays } from './recap-day';
import { type RecapPerson, recapPerson } from './recap-person';
import { type PlacedSession, placeSessions } from './recap-session';
import type { JpShare } from './recap-standing';
import { addCell, emptyTally, type StatusCounts } from './recap-tally';

/** A session with its footer counts. */
export interface RecapSession extends PlacedSession {
  readonly counts: StatusCounts;
  readonly late: number;
  readonly leftEarly: number;
  /** Attended of held JP, over all people. */
  readonly held: JpShare;
}

export interface RecapInstitution extends PeopleTotals {
  /** As first written; empty stands for "not given". */
  readonly name: string;
}

/** Everything that a screen, the paper *Rekap Kehadiran* or a workbook says about attendance. */
export interface AttendanceRecap {
  readonly title: string;
  readonly batch: string;
  readonly place: string;
  readonly zone: Zone;
  /** `YYYY-MM-DD`; both empty without any day. */
  readonly firstDate: string;
  readonly lastDate: string;
  /** Percent of JP. */
  readonly threshold: number;
  /** No session is to come and none is open: the standings are final. */
  readonly isOver: boolean;
  readonly sessions: readonly RecapSession[];
  readonly people: readonly RecapPerson[];
  readonly days: readonly RecapDay[];
  /** Most people first. */
  readonly institutions: readonly RecapInstitution[];
  readonly total: PeopleTotals;
  /** Of all sessions together. `held`: those with a sheet. */
  readonly jp: { readonly planned: number; readonly held: number; readonly toCome: number };
}

/** The attendance of a whole kegiatan, from its frozen sheets and the plan of what is to come. */
export function recapAttendance(state: ActivityState, sop: Sop): AttendanceRecap {
  const { details } = state;
  if (!details) throw new Error('A kegiatan that was never created has no attendance');
  const { title, batch, place, zone, attendanceThreshold: threshold } = details;
  const placed = placeSessions(state, sop, zone);
  const sessions = placed.map(({ session }) => session);
  const isOver = sessions.every((one) => one.state === 'closed' || one.state === 'cancelled');
  const rules = {
    sessions: placed,
    listed: placed.map(({ sheet }) => new Set(sheet?.roster)),
    late: placed.map(({ session, sheet }) =>
      sheet ? lateArrivals(sheet, session.startsAt) : new Map<string, number>(),
    ),
    zone,
    threshold,
    isOver,
    names: new Map(state.roster.map(({ participant }) => [participant.id, fullName(participant)])),
  };
  const people = listPeople(state.roster, rules.listed).map(([id, entry], index) =>
    recapPerson(id, entry, index + 1, rules),
  );
  const recapped = sessions.map((session, index) => withCounts(session, people, index));
  const jpOf = (...states: readonly PlacedSession['state'][]) =>
    sessions.reduce((sum, one) => sum + (states.includes(one.state) ? one.jp : 0), 0);
  return {
    title,
    batch,
    place,
    zone,
    firstDate: state.days.at(0)?.plan.date ?? '',
    lastDate: state.days.at(-1)?.plan.date ?? '',
    threshold,
    isOver,
    sessions: recapped,
    people,
    days: recapDays(state.days, recapped, people),
    institutions: groupBySpelling(people, ({ institution }) => institution)
      .map(({ name, items }) => ({ name, ...totalPeople(items) }))
      .toSorted((a, b) => b.people - a.people || a.name.localeCompare(b.name, 'id')),
    total: totalPeople(people),
    jp: {
      planned: jpOf('closed', 'open', 'to-come'),
      held: jpOf('closed', 'open'),
      toCome: jpOf('to-come'),
    },
  };
}

function withCounts(
  session: PlacedSession,
  people: readonly RecapPerson[],
  index: number,
): RecapSession {
  const tally = emptyTally();
  for (const { cells } of people) {
    const cell = cells[index];
    if (cell) addCell(tally, cell, session.jp);
  }
  const { counts, late, leftEarly, attendedJp, heldJp } = tally;
  return { ...session, counts, late, leftEarly, held: { jp: attendedJp, of: heldJp } };
}

/**
 * Who takes part, then who left, then who stands on a sheet without being known here yet. Who left
 * before standing on any sheet and without a successor was an entry by mistake, and is left out.
 */
function listPeople(
  roster: readonly RosterEntry[],
  rosters: readonly ReadonlySet<string>[],
): readonly (readonly [string, RosterEntry | undefined])[] {
  const known = new Set(roster.map(({ participant }) => participant.id));
  const present = roster.filter(({ removed }) => !removed);
  const left = roster.filter(
    ({ participant, removed }) =>
      removed && (removed.by || rosters.some((ids) => ids.has(participant.id))),
  );
  const unknown = new Set(rosters.flatMap((ids) => [...ids].filter((id) => !known.has(id))));
  return [
    ...[...present, ...left].map((entry) => [entry.participant.id, entry] as const),
    ...[...unknown].map((id) => [id, undefined] as const),
  ];
}
