import { dateIn, type Zone } from '../activity/zone';
import { formatNip } from '../people/nip';
import { fullName } from '../people/personal-name';
import type { RosterEntry } from '../state';
import { markedCell, type RecapCell } from './recap-cell';
import type { PlacedSession, SheetSession } from './recap-session';
import { type JpShare, type Standing, standingOf } from './recap-standing';
import { addCell, emptyTally, type StatusCounts } from './recap-tally';

/** Everything that a recap says of one participant. */
export interface RecapPerson {
  /** No, from 1: who takes part first, in their order, then who left. */
  readonly number: number;
  readonly participantId: string;
  /** With titles; empty for somebody whose entry is not in this log yet. */
  readonly name: string;
  /** Without titles. */
  readonly sortName: string;
  /** As printed, 8-6-1-3; empty if none. */
  readonly nip: string;
  readonly rank: string;
  readonly grade: string;
  readonly position: string;
  readonly institution: string;
  /** `date`: `YYYY-MM-DD` from which on nobody expected them; `successor`: who took over. */
  readonly left:
    | { readonly date: string; readonly reason: string; readonly successor: string }
    | undefined;
  /** Whose place the person took, and from which day (`YYYY-MM-DD`) on. */
  readonly replaces: { readonly date: string; readonly predecessor: string } | undefined;
  /** In the order of the sessions. */
  readonly cells: readonly RecapCell[];
  readonly counts: StatusCounts;
  /** Sessions held without the person on the sheet. */
  readonly notListed: number;
  readonly late: number;
  readonly leftEarly: number;
  /** JP that leaving early cost. */
  readonly lostJp: number;
  /** Of the JP of held sessions for which the person was on the sheet and was filled in. */
  readonly held: JpShare;
  /** Of all JP that are not cancelled. */
  readonly all: JpShare;
  /** The same, if the person attends everything that is still to come or *belum diisi*. */
  readonly best: JpShare;
  readonly standing: Standing;
}

export interface RecapRules {
  readonly sessions: readonly SheetSession[];
  /** By session: the roster of its sheet. */
  readonly listed: readonly ReadonlySet<string>[];
  /** By session, then participant: see `lateArrivals`. */
  readonly late: readonly ReadonlyMap<string, number>[];
  readonly zone: Zone;
  /** Percent. */
  readonly threshold: number;
  readonly isOver: boolean;
  /** With titles, by participant. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * The figures of one participant. *Belum diisi* is never an absence: its JP are not held, but still
 * possible. Nor is a sheet on which the person does not stand, because of joining later or having
 * left: its JP are missing among those attended, but are not held against the person.
 *
 * @param entry undefined for somebody whose entry is not in this log yet
 */
export function recapPerson(
  participantId: string,
  entry: RosterEntry | undefined,
  number: number,
  rules: RecapRules,
): RecapPerson {
  const { sessions, listed, late, zone, threshold, isOver, names } = rules;
  const person = entry?.participant;
  const cells: RecapCell[] = [];
  const tally = emptyTally();
  for (const [index, one] of sessions.entries()) {
    const isListed = listed[index]?.has(participantId) ?? false;
    const cell = cellOf(participantId, entry, one, isListed, late[index]?.get(participantId) ?? 0);
    cells.push(cell);
    addCell(tally, cell, one.session.jp);
  }
  const { attendedJp, heldJp, openJp, plannedJp } = tally;
  const shares = {
    held: { jp: attendedJp, of: heldJp },
    all: { jp: attendedJp, of: plannedJp },
    best: { jp: attendedJp + openJp, of: plannedJp },
  };
  const removed = entry?.removed;
  const replaces = entry?.replaces;
  return {
    number,
    participantId,
    name: person ? fullName(person) : '',
    sortName: person?.name ?? '',
    nip: person ? formatNip(person.nip) : '',
    rank: person?.rank ?? '',
    grade: person?.grade ?? '',
    position: person?.position ?? '',
    institution: person?.institution ?? '',
    left: removed && {
      date: removed.date ?? dateIn(zone, removed.at),
      reason: removed.reason,
      successor: names.get(removed.by ?? '') ?? '',
    },
    replaces: replaces && {
      date: replaces.date,
      predecessor: names.get(replaces.participantId) ?? '',
    },
    cells,
    counts: tally.counts,
    notListed: tally.notListed,
    late: tally.late,
    leftEarly: tally.leftEarly,
    lostJp: tally.lostJp,
    ...shares,
    standing: standingOf(shares, threshold, isOver, tally.counts.H > 0),
  };
}

function cellOf(
  participantId: string,
  entry: RosterEntry | undefined,
  { session, sheet }: SheetSession,
  isListed: boolean,
  lateMinutes: number,
): RecapCell {
  if (session.state === 'cancelled') return { kind: 'cancelled' };
  if (!sheet) return { kind: isExpected(entry, session) ? 'to-come' : 'not-expected' };
  if (!isListed) return { kind: 'not-listed' };
  const mark = sheet.marks[participantId];
  return mark ? markedCell(mark, session, lateMinutes) : { kind: 'blank' };
}

/** As `participantsOn` says of a day. */
function isExpected(entry: RosterEntry | undefined, { date }: PlacedSession): boolean {
  if (!entry) return true;
  const { removed, replaces } = entry;
  const hasLeft = removed !== undefined && (removed.date === undefined || removed.date <= date);
  return !hasLeft && (replaces === undefined || replaces.date <= date);
}
