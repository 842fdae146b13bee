import { recordAct, undoneActs } from './evolve/acts';
import { evolveDesk, evolveSheet } from './evolve/attendance';
import { evolveClock } from './evolve/clock';
import { evolveDay } from './evolve/day';
import { evolveExcuses } from './evolve/excuses';
import { evolveGroups } from './evolve/groups';
import { evolvePapers } from './evolve/papers';
import { evolveRoster } from './evolve/roster';
import { evolveScores } from './evolve/scores';
import { evolveSession } from './evolve/session';
import { evolveStaff } from './evolve/staff';
import { evolveCheck, evolveStep } from './evolve/step';
import type { LogEvent } from './log/event';
import { type Act, type ActivityState, EMPTY_ACTIVITY } from './state';

/** The state after one more event; undefined for an undo or redo, which only `replay` can fold. */
export function evolve(state: ActivityState, event: LogEvent): ActivityState | undefined {
  if (event.type === 'ActUndone' || event.type === 'ActRedone') return undefined;
  const acts = [...state.acts];
  const eventCount = state.eventCount + 1;
  recordAct(acts, event, eventCount);
  return { ...apply(state, event), acts, eventCount };
}

/** The state that a whole log says. Events of undone acts stay in the log and count for nothing. */
export function replay(events: readonly LogEvent[]): ActivityState {
  const undone = undoneActs(events);
  const acts: Act[] = [];
  let state = EMPTY_ACTIVITY;
  for (const [index, event] of events.entries()) {
    recordAct(acts, event, index + 1);
    if (!undone.has(event.act)) state = apply(state, event);
  }
  return { ...state, acts, eventCount: events.length };
}

function apply(state: ActivityState, event: LogEvent): ActivityState {
  switch (event.type) {
    case 'ActivityCreated':
    case 'ActivityEdited':
      return { ...state, details: event.payload };
    case 'DayPlanned':
    case 'DayRemoved':
    case 'NoteWritten':
    case 'DayArchived':
    case 'DayReopened':
      return evolveDay(state, event);
    case 'GapExcluded':
    case 'ClockAdjusted':
      return evolveClock(state, event);
    case 'ParticipantsImported':
    case 'ParticipantAdded':
    case 'ParticipantEdited':
    case 'ParticipantRemoved':
    case 'ParticipantReplaced':
      return evolveRoster(state, event);
    case 'ExcuseAnnounced':
    case 'ExcuseWithdrawn':
      return evolveExcuses(state, event);
    case 'DeskItemsRecorded':
      return evolveDesk(state, event);
    case 'StepStarted':
    case 'StepPaused':
    case 'StepResumed':
    case 'StepExtended':
    case 'StepFinished':
    case 'StepSkipped':
    case 'StepReopened':
    case 'StepTimeCorrected':
      return evolveStep(state, event);
    case 'ChecklistItemSet':
      return evolveCheck(state, event);
    case 'SheetOpened':
    case 'SheetRosterExtended':
    case 'AttendanceMarked':
    case 'AttendanceCorrected':
    case 'DepartureRecorded':
    case 'SignatureDrawn':
    case 'SheetClosed':
      return evolveSheet(state, event);
    case 'SessionCancelled':
    case 'SessionReinstated':
      return evolveSession(state, event);
    case 'ScoresRecorded':
      return evolveScores(state, event);
    case 'GroupsFormed':
    case 'GroupResultRecorded':
      return evolveGroups(state, event);
    case 'SpeakerRecorded':
    case 'SpeakerRemoved':
    case 'CommitteeMemberRecorded':
    case 'CommitteeMemberRemoved':
    case 'StaffMarked':
      return evolveStaff(state, event);
    case 'PaperFilledIn':
    case 'PaperMade':
      return evolvePapers(state, event);
    case 'OfficeChanged':
    case 'LogoChanged':
    case 'PeopleMerged':
    case 'PeopleSeparated':
    case 'ActUndone':
    case 'ActRedone':
      return state;
  }
}
