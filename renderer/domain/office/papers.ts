import { countSheet } from '../attendance/counts';
import { type Session, sessionsOf } from '../attendance/sessions';
import { findSop } from '../sop/catalogue';
import { type ActivityState, activeParticipants, type DayState, runOf } from '../state';

/** When a paper is needed, seen from the day it is about. */
export const PAPER_PHASES = ['before', 'during', 'after'] as const;

export type PaperPhase = (typeof PAPER_PHASES)[number];

export type PaperKind = 'attendance-empty' | 'attendance-filled' | 'daily-report';

/** Something a paper lacks. Only what leaves it without content keeps it from being made. */
export type PaperGap =
  | { readonly kind: 'no-participants'; readonly blocks: true }
  | { readonly kind: 'sheet-never-opened'; readonly blocks: true }
  | { readonly kind: 'session-cancelled'; readonly blocks: true }
  | { readonly kind: 'sheet-has-blanks'; readonly blocks: false; readonly count: number }
  | { readonly kind: 'sheet-open'; readonly blocks: false }
  | { readonly kind: 'day-not-begun'; readonly blocks: true }
  | { readonly kind: 'day-not-archived'; readonly blocks: false };

/** A day, and the session where there is one sheet for each. */
interface Subject {
  readonly state: ActivityState;
  readonly day: DayState;
  readonly session: Session | undefined;
}

type Need = (subject: Subject) => PaperGap | undefined;

interface PaperType {
  readonly kind: PaperKind;
  readonly phase: PaperPhase;
  readonly per: 'session' | 'day';
  /** In the order in which they are told; the first gap is enough. */
  readonly needs: readonly Need[];
}

const participants: Need = ({ state }) =>
  activeParticipants(state).length === 0 ? { kind: 'no-participants', blocks: true } : undefined;

const heldSession: Need = ({ day, session }) =>
  session && day.cancelledSessions[session.step]
    ? { kind: 'session-cancelled', blocks: true }
    : undefined;

const openedSheet: Need = (subject) =>
  sheetOf(subject) ? undefined : { kind: 'sheet-never-opened', blocks: true };

const filledSheet: Need = (subject) => {
  const sheet = sheetOf(subject);
  const count = sheet ? countSheet(sheet).blank : 0;
  return count > 0 ? { kind: 'sheet-has-blanks', blocks: false, count } : undefined;
};

const closedSheet: Need = (subject) =>
  sheetOf(subject)?.closed ? undefined : { kind: 'sheet-open', blocks: false };

const begunDay: Need = ({ day }) => {
  const isBegun = day.plan.steps.some(({ step }) => runOf(day, step).status !== 'pending');
  return isBegun ? undefined : { kind: 'day-not-begun', blocks: true };
};

const archivedDay: Need = ({ day }) =>
  day.archived ? undefined : { kind: 'day-not-archived', blocks: false };

const sheetOf = ({ day, session }: Subject) => (session ? day.sheets[session.step] : undefined);

/** The papers of a training day, and what each must have. */
export const PAPER_TYPES: readonly PaperType[] = [
  { kind: 'attendance-empty', phase: 'before', per: 'session', needs: [heldSession, participants] },
  {
    kind: 'attendance-filled',
    phase: 'during',
    per: 'session',
    needs: [heldSession, openedSheet, filledSheet, closedSheet],
  },
  { kind: 'daily-report', phase: 'after', per: 'day', needs: [begunDay, archivedDay] },
];

/** One paper of one day, made or not. */
export interface Paper {
  /** Unique within the activity. */
  readonly id: string;
  readonly kind: PaperKind;
  readonly phase: PaperPhase;
  readonly dayId: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Hari ke-, from 1. */
  readonly dayNumber: number;
  readonly session: Session | undefined;
  readonly gap: PaperGap | undefined;
  /** It can be made, perhaps with something still open. */
  readonly isReady: boolean;
}

/** Every paper that the plan of an activity calls for, by phase and then by day. */
export function papersOf(state: ActivityState): readonly Paper[] {
  const { details, days } = state;
  if (!details) return [];
  const sop = findSop(details.sopId);
  return PAPER_TYPES.flatMap((type) =>
    days.flatMap((day, index) => {
      const sessions = type.per === 'session' ? sessionsOf(day.plan, sop) : [undefined];
      return sessions.map((session) => paperOf(type, { state, day, session }, index + 1));
    }),
  );
}

function paperOf({ kind, phase, needs }: PaperType, subject: Subject, dayNumber: number): Paper {
  const { day, session } = subject;
  const { dayId, date } = day.plan;
  const [gap] = needs.flatMap((need) => need(subject) ?? []);
  return {
    id: [kind, dayId, session?.step].filter((part) => part !== undefined).join('/'),
    kind,
    phase,
    dayId,
    date,
    dayNumber,
    session,
    gap,
    isReady: gap?.blocks !== true,
  };
}
