import type { DayPlan } from './activity/day-plan';
import type { ActivityDetails } from './activity/details';
import type { DeskItem } from './attendance/desk';
import type { Drawing } from './attendance/drawing';
import type { ExcuseStatus } from './attendance/excuse';
import type { AttendanceStatus } from './attendance/status';
import type { Group } from './groups/group';
import type { OfficeFields } from './office/settings';
import type { Participant } from './people/participant';
import type { CommitteeMember, Speaker } from './people/staff';
import type { Points } from './scores/points';

/** A step of a day; `step` is the SOP's own number. */
interface StepOfDay {
  readonly dayId: string;
  readonly step: number;
}

/** A daftar hadir is known by its day and the SOP step that takes it. */
export type SheetKey = StepOfDay;

/** Everything that can happen, by name. An event once shipped keeps its shape for ever. */
export interface EventPayloads {
  ActivityCreated: ActivityDetails;
  ActivityEdited: ActivityDetails;

  /** Adds the day, or replaces its plan. */
  DayPlanned: DayPlan;
  DayRemoved: { readonly dayId: string };

  /** `source` names the file; the participants are new to the activity, `updated` were known. */
  ParticipantsImported: {
    readonly source: string;
    readonly participants: readonly Participant[];
    readonly updated?: readonly Participant[];
  };
  ParticipantAdded: { readonly participant: Participant };
  ParticipantEdited: { readonly participant: Participant };
  ParticipantRemoved: {
    readonly participantId: string;
    readonly reason: string;
    /** `YYYY-MM-DD`: expected no more from that day on; missing is at once. */
    readonly date?: string;
  };
  /** Penggantian: `successor` is expected from `date` (`YYYY-MM-DD`) on, the other no more. */
  ParticipantReplaced: {
    readonly participantId: string;
    readonly successor: Participant;
    readonly date: string;
    readonly reason: string;
  };

  /** See `Excuse`. */
  ExcuseAnnounced: {
    readonly excuseId: string;
    readonly participantId: string;
    readonly status: ExcuseStatus;
    readonly from: string;
    readonly to: string;
    readonly remark: string;
  };
  ExcuseWithdrawn: { readonly excuseId: string };

  /** Adds the person, or replaces the data. */
  SpeakerRecorded: { readonly speaker: Speaker };
  SpeakerRemoved: { readonly speakerId: string };
  CommitteeMemberRecorded: { readonly member: CommitteeMember };
  CommitteeMemberRemoved: { readonly memberId: string };

  /** Steps 1–2: what the desk received or handed out, and its taking back. */
  DeskItemsRecorded: {
    readonly participantId: string;
    readonly items: readonly DeskItem[];
    readonly done: boolean;
  };

  StepStarted: StepOfDay;
  StepPaused: StepOfDay;
  StepResumed: StepOfDay;
  /** `minutes` may be negative. */
  StepExtended: StepOfDay & { readonly minutes: number };
  StepFinished: StepOfDay;
  StepSkipped: StepOfDay & { readonly reason: string };
  /** The time since it was finished does not count. */
  StepReopened: StepOfDay;
  /** `at` in epoch ms replaces the recorded instant. */
  StepTimeCorrected: StepOfDay & {
    readonly edge: 'start' | 'finish';
    readonly at: number;
    readonly reason: string;
  };
  /** A gap (sleep, crash) that does not count for the steps active now; epoch ms. */
  GapExcluded: {
    readonly dayId: string;
    readonly from: number;
    readonly to: number;
  };
  /** The system's clock was moved by `delta` ms while steps of the day were active. */
  ClockAdjusted: { readonly dayId: string; readonly delta: number };
  ChecklistItemSet: StepOfDay & {
    readonly list: 'requirements' | 'output';
    readonly item: string;
    readonly done: boolean;
  };

  /** `step` 0: about the day as a whole. */
  NoteWritten: StepOfDay & { readonly noteId: string; readonly text: string };

  /** Freezes who is expected on this sheet. */
  SheetOpened: SheetKey & { readonly roster: readonly string[] };
  /** Somebody joined while the sheet was open. */
  SheetRosterExtended: SheetKey & {
    readonly participantIds: readonly string[];
  };
  /** `arrivedAt` in epoch ms, with status H only. */
  AttendanceMarked: SheetKey & {
    readonly participantIds: readonly string[];
    readonly status: AttendanceStatus;
    readonly arrivedAt?: number;
  };
  /** A change after the sheet was closed. */
  AttendanceCorrected: SheetKey & {
    readonly participantId: string;
    readonly from: AttendanceStatus;
    readonly to: AttendanceStatus;
    /** Epoch ms, with H only: when the participant left early. */
    readonly leftAt?: number;
    readonly reason: string;
  };
  /** Somebody present left before the end, `leftAt` in epoch ms; without it, stayed after all. */
  DepartureRecorded: SheetKey & { readonly participantId: string; readonly leftAt?: number };
  /** Replaces an earlier one. */
  SignatureDrawn: SheetKey & { readonly participantId: string; readonly drawing: Drawing };
  SheetClosed: SheetKey;
  /** The session did not take place: its sheet, opened or not, counts for nothing. */
  SessionCancelled: SheetKey & { readonly reason: string };
  SessionReinstated: SheetKey;

  /** Narasumber and panitia, once a day; without a status it is *belum diisi* again. */
  StaffMarked: {
    readonly dayId: string;
    readonly personIds: readonly string[];
    readonly status?: AttendanceStatus;
    /** Epoch ms, with status H only. */
    readonly arrivedAt?: number;
  };

  /** Steps 5 and 16. `source` names the file; empty where they were typed. */
  ScoresRecorded: StepOfDay & {
    readonly source: string;
    readonly scores: readonly { readonly participantId: string; readonly points: Points }[];
    /** Whose score was taken out. */
    readonly cleared: readonly string[];
  };

  /** All groups of the day, in place of the former ones. */
  GroupsFormed: { readonly dayId: string; readonly groups: readonly Group[] };
  /** Step 17. What a group presented; replaces what was written before. */
  GroupResultRecorded: {
    readonly dayId: string;
    readonly groupId: string;
    readonly result: string;
    /** Only where the groups are graded. */
    readonly points?: Points;
  };

  /** Step 19: the day's sheets are archived. `reason` where something was missing. */
  DayArchived: { readonly dayId: string; readonly reason: string };
  DayReopened: { readonly dayId: string; readonly reason: string };

  /** What the office writes into papers of one kind, by field; all fields at once. */
  PaperFilledIn: { readonly kind: string; readonly fields: Readonly<Record<string, string>> };
  /** A file was saved. `basis`: hash of what it printed as of `asOf` (epoch ms), see `paperBasis`. */
  PaperMade: {
    readonly paperId: string;
    readonly fileName: string;
    readonly basis: string;
    readonly asOf: number;
    /** Whose copies, where it is made for some people only. */
    readonly participantIds?: readonly string[];
  };

  /** Annuls every event of the act; nothing is deleted. */
  ActUndone: { readonly act: string };
  ActRedone: { readonly act: string };

  /** In the `office` log: the settings as they are from now on, beside the logo. */
  OfficeChanged: OfficeFields;
  /** A data URL, or empty; apart because of its size. */
  LogoChanged: { readonly logo: string };
  /** In the `office` log, by `personKey`: `from` is read as the person that `into` is. */
  PeopleMerged: { readonly from: string; readonly into: string };
  PeopleSeparated: { readonly from: string };
}
