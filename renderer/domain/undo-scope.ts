import type { LogEvent } from './log/event';

/** Days, their plans, and what the kegiatan is. */
export const PLAN_SCOPE = 'plan';

/** Who takes part. */
export const ROSTER_SCOPE = 'roster';

/** Narasumber and panitia. */
export const STAFF_SCOPE = 'staff';

/** Tests are marked after the day, often after its archiving. */
export const SCORE_SCOPE = 'scores';

/** What is written into papers. */
export const PAPER_SCOPE = 'papers';

/** The registration desk belongs to no day, yet is run like one. */
export const DESK_SCOPE = 'desk';

/**
 * Undo works backwards within one scope, so that taking back a mark in the classroom never takes
 * back a roster edit made in the office.
 *
 * @returns one of the six above, or the id of the day that was run.
 */
export function scopeOf(event: LogEvent): string {
  switch (event.type) {
    case 'ParticipantsImported':
    case 'ParticipantAdded':
    case 'ParticipantEdited':
    case 'ParticipantRemoved':
    case 'ParticipantReplaced':
      return ROSTER_SCOPE;
    case 'SpeakerRecorded':
    case 'SpeakerRemoved':
    case 'CommitteeMemberRecorded':
    case 'CommitteeMemberRemoved':
      return STAFF_SCOPE;
    case 'PaperFilledIn':
    case 'PaperMade':
      return PAPER_SCOPE;
    case 'ScoresRecorded':
      return SCORE_SCOPE;
    case 'ExcuseAnnounced':
    case 'ExcuseWithdrawn':
    case 'DeskItemsRecorded':
      return DESK_SCOPE;
    case 'DayPlanned':
    case 'DayRemoved':
      return PLAN_SCOPE;
    default:
      return 'dayId' in event.payload ? event.payload.dayId : PLAN_SCOPE;
  }
}

/** Whether acts of the scope prepare the days rather than run them: recording a narasumber renames in plans. */
export const isPreparing = (scope: string): boolean =>
  scope === PLAN_SCOPE || scope === ROSTER_SCOPE || scope === STAFF_SCOPE;

/** Whether a day rests on what was prepared before an act of the scope. */
export const isRunning = (scope: string): boolean => !isPreparing(scope) && scope !== PAPER_SCOPE;
