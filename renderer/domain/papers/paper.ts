import type { Session } from '../attendance/sessions';
import type { ActivityState, DayState } from '../state';

/** When a paper is needed, seen from the day or kegiatan it is about. */
export const PAPER_PHASES = ['before', 'during', 'after'] as const;

export type PaperPhase = (typeof PAPER_PHASES)[number];

/** Something a paper lacks. Only what leaves it without content keeps it from being made. */
export type PaperGap =
  | { readonly kind: 'no-participants'; readonly blocks: true }
  | { readonly kind: 'blank-form'; readonly blocks: false }
  | { readonly kind: 'sheet-never-opened'; readonly blocks: true }
  | { readonly kind: 'session-cancelled'; readonly blocks: true }
  | { readonly kind: 'sheet-has-blanks'; readonly blocks: false; readonly count: number }
  | { readonly kind: 'sheet-open'; readonly blocks: false }
  | { readonly kind: 'day-not-begun'; readonly blocks: true }
  | { readonly kind: 'day-not-archived'; readonly blocks: false }
  | { readonly kind: 'no-days'; readonly blocks: true }
  | { readonly kind: 'no-session-planned'; readonly blocks: true }
  | { readonly kind: 'no-sessions-held'; readonly blocks: true }
  | { readonly kind: 'sessions-open'; readonly blocks: true }
  | { readonly kind: 'no-scores'; readonly blocks: true }
  | { readonly kind: 'no-speakers'; readonly blocks: true }
  | { readonly kind: 'no-committee'; readonly blocks: true }
  | { readonly kind: 'no-notes'; readonly blocks: false };

/** What a paper is about: the kegiatan, one of its days, or one session of a day. */
export interface Subject {
  readonly state: ActivityState;
  readonly day: DayState | undefined;
  readonly session: Session | undefined;
}

export type Need = (subject: Subject) => PaperGap | undefined;

/** Something that only the office can write into a paper: a number, a purpose, a closing. */
export interface PaperField {
  /** Kept in `paperFields` under this name; never changed once shipped. */
  readonly name: string;
  readonly label: string;
  readonly isLong?: boolean;
  /** What stands there until the office writes something else. */
  readonly preset: (state: ActivityState) => string;
}

/** A kind of paper as the catalogue knows it. */
export interface PaperType<Kind extends string = string> {
  readonly kind: Kind;
  /** As the office calls it; the session's number is added by `paperName`. */
  readonly name: string;
  /** What it is for, in a few words. */
  readonly purpose: string;
  readonly phase: PaperPhase;
  readonly per: 'activity' | 'day' | 'session';
  /** Handed out one by one: the log keeps who was given a copy, so that a reprint is noticed. */
  readonly isHandedOut?: boolean;
  /** What the office writes itself, in the order of the paper. */
  readonly fields?: readonly PaperField[];
  /** In the order in which they are told; the first gap is enough. */
  readonly needs: readonly Need[];
}
