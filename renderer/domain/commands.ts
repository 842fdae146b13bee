import type { DayPlan } from './activity/day-plan';
import type { ActivityDetails } from './activity/details';
import type { DeskItem } from './attendance/desk';
import type { Drawing } from './attendance/drawing';
import type { ExcuseStatus } from './attendance/excuse';
import type { AttendanceStatus } from './attendance/status';
import type { EventPayloads } from './events';
import type { Group } from './groups/group';
import type { Participant } from './people/participant';
import type { CommitteeMember, Speaker } from './people/staff';
import type { Points } from './scores/points';

interface OnDay {
  readonly dayId: string;
}

interface OnStep extends OnDay {
  readonly step: number;
}

interface OnSteps extends OnDay {
  readonly steps: readonly number[];
}

/** Everything a user can ask for. `at` (epoch ms) back-dates an act; without it, it happens now. */
export type Command =
  | {
      readonly type: 'create-activity';
      readonly details: ActivityDetails;
      readonly days: readonly DayPlan[];
    }
  | { readonly type: 'edit-activity'; readonly details: ActivityDetails }
  | { readonly type: 'plan-days'; readonly plans: readonly DayPlan[] }
  | ({ readonly type: 'remove-day' } & OnDay)
  | {
      readonly type: 'import-participants';
      readonly source: string;
      readonly participants: readonly Participant[];
      /** Known people whose data the file changes. */
      readonly updates?: readonly Participant[];
    }
  | { readonly type: 'add-participant'; readonly participant: Participant }
  | { readonly type: 'edit-participant'; readonly participant: Participant }
  | {
      readonly type: 'remove-participant';
      readonly participantId: string;
      readonly reason: string;
      /** `YYYY-MM-DD`: expected no more from that day on; missing is at once. */
      readonly date?: string;
    }
  | {
      readonly type: 'replace-participant';
      readonly participantId: string;
      readonly successor: Participant;
      /** `YYYY-MM-DD`. */
      readonly date: string;
      readonly reason: string;
    }
  | {
      readonly type: 'announce-excuse';
      readonly participantId: string;
      readonly status: ExcuseStatus;
      /** `YYYY-MM-DD`, both included. */
      readonly from: string;
      readonly to: string;
      readonly remark: string;
    }
  | { readonly type: 'withdraw-excuse'; readonly excuseId: string }
  | {
      readonly type: 'record-desk';
      readonly participantId: string;
      readonly items: readonly DeskItem[];
      readonly done: boolean;
    }
  | ({ readonly type: 'start-steps'; readonly at?: number } & OnSteps)
  | ({ readonly type: 'pause-steps' } & OnSteps)
  | ({ readonly type: 'resume-steps' } & OnSteps)
  | ({ readonly type: 'extend-steps'; readonly minutes: number } & OnSteps)
  | ({ readonly type: 'finish-steps'; readonly at?: number } & OnSteps)
  | ({ readonly type: 'skip-steps'; readonly reason: string } & OnSteps)
  | ({ readonly type: 'reopen-steps' } & OnSteps)
  /**
   * Finishes what runs and starts the next block of the plan. `steps` is what the user saw as next:
   * where another window began it meanwhile, nothing happens.
   */
  | ({
      readonly type: 'advance';
      readonly steps?: readonly number[];
      readonly at?: number;
    } & OnDay)
  | ({
      readonly type: 'correct-time';
      readonly edge: 'start' | 'finish';
      readonly at: number;
      readonly reason: string;
    } & OnSteps)
  | ({
      readonly type: 'exclude-gap';
      readonly from: number;
      readonly to: number;
    } & OnDay)
  | ({ readonly type: 'adjust-clock'; readonly delta: number } & OnDay)
  | ({
      readonly type: 'set-check';
      readonly list: 'requirements' | 'output';
      readonly item: string;
      readonly done: boolean;
    } & OnStep)
  | ({ readonly type: 'write-note'; readonly text: string } & OnStep)
  | ({ readonly type: 'open-sheet' } & OnStep)
  | ({
      readonly type: 'mark-attendance';
      readonly participantId: string;
      readonly status: AttendanceStatus;
      /** Epoch ms, by default now; `unseen` where the mark is copied from a paper list. */
      readonly arrivedAt?: number | 'unseen';
    } & OnStep)
  /** Touches only participants without a status. */
  | ({
      readonly type: 'fill-blanks';
      readonly status: AttendanceStatus;
    } & OnStep)
  | ({
      readonly type: 'correct-attendance';
      readonly participantId: string;
      readonly status: AttendanceStatus;
      /** Epoch ms, with H only. */
      readonly leftAt?: number;
      readonly reason: string;
    } & OnStep)
  /** Without `leftAt` (epoch ms) the participant stayed after all. */
  | ({
      readonly type: 'record-departure';
      readonly participantId: string;
      readonly leftAt?: number;
    } & OnStep)
  /** Whoever signs is present. */
  | ({
      readonly type: 'draw-signature';
      readonly participantId: string;
      readonly drawing: Drawing;
    } & OnStep)
  | ({
      readonly type: 'mark-staff';
      readonly personIds: readonly string[];
      /** Without it the people are *belum diisi* again. */
      readonly status?: AttendanceStatus;
      readonly arrivedAt?: number;
    } & OnDay)
  | ({ readonly type: 'close-sheet' } & OnStep)
  | ({ readonly type: 'cancel-session'; readonly reason: string } & OnStep)
  | ({ readonly type: 'reinstate-session' } & OnStep)
  | ({
      readonly type: 'record-scores';
      /** Name of the file; empty where they were typed. */
      readonly source: string;
      /** `points` undefined takes the score out. */
      readonly scores: readonly {
        readonly participantId: string;
        readonly points: Points | undefined;
      }[];
    } & OnStep)
  | ({ readonly type: 'form-groups'; readonly groups: readonly Group[] } & OnDay)
  | ({
      readonly type: 'record-group-result';
      readonly groupId: string;
      readonly result: string;
      readonly points?: Points;
    } & OnDay)
  | {
      readonly type: 'record-speaker';
      readonly speaker: Speaker;
      /** How the plans write the name so far; they take over the new one. */
      readonly written?: string;
    }
  | { readonly type: 'remove-speaker'; readonly speakerId: string }
  | { readonly type: 'record-committee-member'; readonly member: CommitteeMember }
  | { readonly type: 'remove-committee-member'; readonly memberId: string }
  | ({ readonly type: 'archive-day'; readonly reason: string } & OnDay)
  | ({ readonly type: 'reopen-day'; readonly reason: string } & OnDay)
  | {
      readonly type: 'fill-in-paper';
      readonly kind: string;
      readonly fields: Readonly<Record<string, string>>;
    }
  /** Files that were saved together, see `PaperMade`. */
  | {
      readonly type: 'report-papers';
      readonly papers: readonly EventPayloads['PaperMade'][];
    }
  /** `scope`: see `scopeOf`. With `act`, only if that is the act it would concern. */
  | { readonly type: 'undo'; readonly scope: string; readonly act?: string }
  | { readonly type: 'redo'; readonly scope: string; readonly act?: string };

export type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;
