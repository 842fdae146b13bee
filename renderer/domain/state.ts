import type { DayPlan } from './activity/day-plan';
import type { ActivityDetails } from './activity/details';
import type { DeskItem } from './attendance/desk';
import type { Drawing } from './attendance/drawing';
import type { Excuse } from './attendance/excuse';
import type { AttendanceStatus } from './attendance/status';
import type { Group } from './groups/group';
import type { EventType } from './log/event';
import type { Participant } from './people/participant';
import type { CommitteeMember, Speaker } from './people/staff';
import type { Points } from './scores/points';

/** Epoch ms, `from` before `to`. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Who did it, and when (epoch ms). */
export interface Stamp {
  readonly at: number;
  readonly operator: string;
}

export type StepStatus = 'pending' | 'running' | 'paused' | 'finished' | 'skipped';

/** Instants only: elapsed, remaining and overrun are derived from them and from *now*. */
export interface StepRun {
  readonly status: StepStatus;
  readonly startedAt?: number;
  readonly finishedAt?: number;
  /** Set while paused. */
  readonly pausedAt?: number;
  /** Also sleep and other gaps that were said not to count. */
  readonly pauses: readonly Interval[];
  /** Sum of extensions; negative when shortened. */
  readonly extensionMinutes: number;
  readonly skipReason: string;
}

export const PENDING_RUN: StepRun = {
  status: 'pending',
  pauses: [],
  extensionMinutes: 0,
  skipReason: '',
};

export interface Note extends Stamp {
  readonly noteId: string;
  /** 0: about the day as a whole. */
  readonly step: number;
  readonly text: string;
}

export interface AttendanceMark extends Stamp {
  readonly status: AttendanceStatus;
  /** Epoch ms, with status H. */
  readonly arrivedAt?: number;
  /** Epoch ms, with status H: left before the end. */
  readonly leftAt?: number;
  /** Set when the mark was changed after the sheet closed. */
  readonly correction?: {
    readonly from: AttendanceStatus;
    readonly reason: string;
  };
}

/** One daftar hadir. Who is expected was frozen when it was opened. */
export interface Sheet {
  readonly step: number;
  readonly openedAt: number;
  readonly closed?: Stamp;
  readonly roster: readonly string[];
  /** By participant; missing is *belum diisi*. */
  readonly marks: Readonly<Record<string, AttendanceMark>>;
  /** By participant, where the kegiatan asks for drawn ones. */
  readonly signatures: Readonly<Record<string, Stamp & { readonly drawing: Drawing }>>;
}

export interface Score extends Stamp {
  readonly points: Points;
}

/** What a group presented. */
export interface GroupResult extends Stamp {
  readonly result: string;
  /** Only where the groups are graded. */
  readonly points?: Points;
}

export interface DayState {
  readonly plan: DayPlan;
  /** By SOP number; missing is pending. */
  readonly runs: Readonly<Record<number, StepRun>>;
  /** By `checkKey`. */
  readonly checks: Readonly<Record<string, Stamp>>;
  readonly notes: readonly Note[];
  /** By SOP number of the step that takes it. */
  readonly sheets: Readonly<Record<number, Sheet>>;
  /** Narasumber and panitia, by person; missing is *belum diisi*. */
  readonly staffMarks: Readonly<Record<string, AttendanceMark>>;
  /** Sessions that did not take place, by SOP number like their sheets. */
  readonly cancelledSessions: Readonly<Record<number, Stamp & { readonly reason: string }>>;
  /** By SOP number of the test, then participant; missing is not tested. */
  readonly scores: Readonly<Record<number, Readonly<Record<string, Score>>>>;
  readonly groups: readonly Group[];
  /** By group. */
  readonly groupResults: Readonly<Record<string, GroupResult>>;
  readonly archived?: Stamp & { readonly reason: string };
}

export interface RosterEntry {
  readonly participant: Participant;
  /** `date`: `YYYY-MM-DD` from which on nobody expects them; `by`: who came in their place. */
  readonly removed?: Stamp & {
    readonly reason: string;
    readonly date?: string;
    readonly by?: string;
  };
  /** Came in the place of somebody, and is expected from `date` (`YYYY-MM-DD`) on. */
  readonly replaces?: { readonly participantId: string; readonly date: string };
}

/** `superseded`: undone, and something new was done since, so it cannot come back. */
export type Standing = 'done' | 'undone' | 'superseded';

/** One command as it was recorded, undone or not. */
export interface Act extends Stamp {
  readonly act: string;
  readonly deviceId: string;
  /** See `scopeOf`: undo works within one. */
  readonly scope: string;
  readonly types: readonly EventType[];
  readonly standing: Standing;
  /** How many events the log had when the act last began or ceased to count. */
  readonly changedAt: number;
}

/** `at` and `operator` of the saving. */
export interface MadePaper extends Stamp {
  readonly fileName: string;
  /** Hash of what it printed, and of when (epoch ms), see `paperBasis`. */
  readonly basis: string;
  readonly asOf: number;
  /** Everybody whose copy was made so far, where copies are made for some people only. */
  readonly participantIds: readonly string[];
}

export interface ActivityState {
  /** Undefined before the first event. */
  readonly details: ActivityDetails | undefined;
  /** Ordered by date. */
  readonly days: readonly DayState[];
  /** In the order in which they joined; removed ones stay, because old sheets name them. */
  readonly roster: readonly RosterEntry[];
  /** Announced absences, in the order of their announcing. */
  readonly excuses: readonly Excuse[];
  /** Narasumber with biodata; the plans name speakers as text, see `findSpeaker`. */
  readonly speakers: readonly Speaker[];
  readonly committee: readonly CommitteeMember[];
  /** By participant, then item. */
  readonly desk: Readonly<Record<string, Readonly<Partial<Record<DeskItem, Stamp>>>>>;
  /** What the office wrote into papers, by kind and field. */
  readonly paperFields: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The last file of each paper, by the paper's id. */
  readonly madePapers: Readonly<Record<string, MadePaper>>;
  readonly acts: readonly Act[];
  /** Events folded so far, undone ones and undoing ones among them. */
  readonly eventCount: number;
}

export const EMPTY_ACTIVITY: ActivityState = {
  details: undefined,
  days: [],
  roster: [],
  excuses: [],
  speakers: [],
  committee: [],
  desk: {},
  paperFields: {},
  madePapers: {},
  acts: [],
  eventCount: 0,
};

/** Where a checklist item's mark is kept. */
export function checkKey(step: number, list: 'requirements' | 'output', item: string): string {
  return `${step}/${list}/${item}`;
}

export function findDay(state: ActivityState, dayId: string): DayState | undefined {
  return state.days.find((day) => day.plan.dayId === dayId);
}

export function runOf(day: DayState, step: number): StepRun {
  return day.runs[step] ?? PENDING_RUN;
}

/** Participants that take part now, in order. */
export function activeParticipants(state: ActivityState): readonly Participant[] {
  return state.roster.filter((entry) => !entry.removed).map((entry) => entry.participant);
}

/** Who is expected on a date (`YYYY-MM-DD`): leaving and replacing hold from a day on. */
export function participantsOn(state: ActivityState, date: string): readonly Participant[] {
  return state.roster
    .filter(({ removed, replaces }) => {
      const hasLeft = removed !== undefined && (removed.date === undefined || removed.date <= date);
      return !hasLeft && (replaces === undefined || replaces.date <= date);
    })
    .map(({ participant }) => participant);
}

/** Also finds removed participants: their marks on old sheets still need a name. */
export function findParticipant(state: ActivityState, id: string): Participant | undefined {
  return state.roster.find((entry) => entry.participant.id === id)?.participant;
}

/** Hari ke-, from 1. */
export function dayNumber(state: ActivityState, dayId: string): number {
  return state.days.findIndex((day) => day.plan.dayId === dayId) + 1;
}
