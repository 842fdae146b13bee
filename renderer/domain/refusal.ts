import type { AttendanceStatus } from './attendance/status';
import type { DayGap } from './run/day-gaps';

/** Why a command was refused. Nothing was recorded; `refusal-sentences` says it to the user. */
export type Refusal =
  | { readonly code: 'activity-missing' }
  | { readonly code: 'title-missing' }
  | { readonly code: 'threshold-out-of-range' }
  | { readonly code: 'day-missing' }
  | { readonly code: 'day-without-steps'; readonly date: string }
  | { readonly code: 'day-date-taken'; readonly date: string }
  | { readonly code: 'day-date-invalid' }
  | { readonly code: 'step-planned-twice'; readonly step: number }
  | { readonly code: 'minutes-out-of-range'; readonly step: number }
  | { readonly code: 'started-step-removed'; readonly step: number }
  | { readonly code: 'day-has-started' }
  | { readonly code: 'day-archived' }
  | { readonly code: 'day-not-archived' }
  | { readonly code: 'day-incomplete'; readonly gaps: readonly DayGap[] }
  | { readonly code: 'clocks-running'; readonly steps: readonly number[] }
  | {
      readonly code: 'sheet-has-blanks';
      readonly step: number;
      readonly count: number;
    }
  | { readonly code: 'step-not-planned'; readonly step: number }
  | { readonly code: 'step-already-started'; readonly step: number }
  | { readonly code: 'step-not-running'; readonly step: number }
  | { readonly code: 'step-not-paused'; readonly step: number }
  | { readonly code: 'step-not-active'; readonly step: number }
  | { readonly code: 'step-not-pending'; readonly step: number }
  | { readonly code: 'step-not-done'; readonly step: number }
  | { readonly code: 'step-times-reversed'; readonly step: number }
  | { readonly code: 'time-in-future' }
  | { readonly code: 'nothing-to-do' }
  | { readonly code: 'reason-missing' }
  | { readonly code: 'text-missing' }
  | { readonly code: 'name-missing' }
  | { readonly code: 'nip-taken'; readonly nip: string; readonly name: string }
  | { readonly code: 'participant-missing' }
  | { readonly code: 'no-participants' }
  | { readonly code: 'step-has-no-sheet'; readonly step: number }
  | { readonly code: 'sheet-already-open'; readonly step: number }
  | { readonly code: 'sheet-not-open'; readonly step: number }
  | { readonly code: 'sheet-closed'; readonly step: number }
  | { readonly code: 'sheet-not-closed'; readonly step: number }
  | { readonly code: 'not-on-sheet' }
  | {
      readonly code: 'already-marked';
      readonly name: string;
      readonly status: AttendanceStatus;
      /** Epoch ms. */
      readonly at: number;
    }
  | { readonly code: 'not-present' }
  | { readonly code: 'left-before-arrival' }
  | { readonly code: 'drawing-invalid' }
  | { readonly code: 'dates-reversed' }
  | { readonly code: 'session-cancelled'; readonly step: number }
  | { readonly code: 'step-has-no-test'; readonly step: number }
  | { readonly code: 'score-out-of-range'; readonly name: string }
  | { readonly code: 'group-name-missing' }
  | { readonly code: 'group-name-taken'; readonly name: string }
  | { readonly code: 'group-missing' }
  | { readonly code: 'group-has-result'; readonly name: string }
  | { readonly code: 'person-in-two-groups'; readonly name: string }
  | { readonly code: 'person-missing' }
  | { readonly code: 'person-has-attendance' }
  | { readonly code: 'target-jp-out-of-range' }
  | { readonly code: 'gap-reversed' }
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'nothing-to-redo' }
  | { readonly code: 'undo-would-break-day' }
  | { readonly code: 'act-not-latest' }
  | { readonly code: 'zone-in-use' }
  | { readonly code: 'date-in-use'; readonly date: string };
