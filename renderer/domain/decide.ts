import type { Command } from './commands';
import { decideCreate, decideEdit, decidePlan, decideRemoveDay } from './decide/activity';
import { decideAdjustClock, decideExcludeGap } from './decide/clock';
import { decideArchive, decideCheck, decideDesk, decideNote, decideReopenDay } from './decide/day';
import { type ActivityDecision, refuse } from './decide/decision';
import { decideAnnounceExcuse, decideWithdrawExcuse } from './decide/excuses';
import { decideFormGroups, decideGroupResult } from './decide/groups';
import { decideFillInPaper, decideReportPapers } from './decide/papers';
import {
  decideAdd,
  decideEditParticipant,
  decideImport,
  decideRemoveParticipant,
  decideReplace,
} from './decide/roster';
import { decideScores } from './decide/scores';
import { decideCancelSession, decideReinstateSession } from './decide/session';
import { decideCloseSheet, decideFill, decideMark, decideOpenSheet } from './decide/sheet';
import { decideCorrect, decideDeparture, decideSignature } from './decide/sheet-corrections';
import {
  decideMarkStaff,
  decideRecordCommitteeMember,
  decideRecordSpeaker,
  decideRemoveCommitteeMember,
  decideRemoveSpeaker,
} from './decide/staff';
import {
  decideAdvance,
  decideCorrectTime,
  decideExtend,
  decideFinish,
  decidePause,
  decideReopen,
  decideResume,
  decideSkip,
  decideStart,
} from './decide/steps';
import { decideRedo, decideUndo } from './decide/undo';
import type { DecideContext } from './log/machine';
import type { ActivityState } from './state';

/** Which events a command causes now, or why it causes none. Pure: time and ids come with context. */
export function decide(
  state: ActivityState,
  command: Command,
  context: DecideContext,
): ActivityDecision {
  const { now } = context;
  if (command.type === 'create-activity') {
    return state.details ? refuse({ code: 'nothing-to-do' }) : decideCreate(state, command, now);
  }
  if (!state.details) return refuse({ code: 'activity-missing' });
  switch (command.type) {
    case 'edit-activity':
      return decideEdit(state, command, now);
    case 'plan-days':
      return decidePlan(state, command, now);
    case 'remove-day':
      return decideRemoveDay(state, command, now);
    case 'import-participants':
      return decideImport(state, command, now);
    case 'add-participant':
      return decideAdd(state, command, now);
    case 'edit-participant':
      return decideEditParticipant(state, command, now);
    case 'remove-participant':
      return decideRemoveParticipant(state, command, now);
    case 'replace-participant':
      return decideReplace(state, command, now);
    case 'announce-excuse':
      return decideAnnounceExcuse(state, command, context);
    case 'withdraw-excuse':
      return decideWithdrawExcuse(state, command, now);
    case 'record-desk':
      return decideDesk(state, command, now);
    case 'start-steps':
      return decideStart(state, command, now);
    case 'pause-steps':
      return decidePause(state, command, now);
    case 'resume-steps':
      return decideResume(state, command, now);
    case 'extend-steps':
      return decideExtend(state, command, now);
    case 'finish-steps':
      return decideFinish(state, command, now);
    case 'skip-steps':
      return decideSkip(state, command, now);
    case 'reopen-steps':
      return decideReopen(state, command, now);
    case 'advance':
      return decideAdvance(state, command, now);
    case 'correct-time':
      return decideCorrectTime(state, command, now);
    case 'exclude-gap':
      return decideExcludeGap(state, command, now);
    case 'adjust-clock':
      return decideAdjustClock(state, command, now);
    case 'set-check':
      return decideCheck(state, command, now);
    case 'write-note':
      return decideNote(state, command, context);
    case 'open-sheet':
      return decideOpenSheet(state, command, now);
    case 'mark-attendance':
      return decideMark(state, command, now);
    case 'fill-blanks':
      return decideFill(state, command, now);
    case 'correct-attendance':
      return decideCorrect(state, command, now);
    case 'record-departure':
      return decideDeparture(state, command, now);
    case 'draw-signature':
      return decideSignature(state, command, now);
    case 'mark-staff':
      return decideMarkStaff(state, command, now);
    case 'close-sheet':
      return decideCloseSheet(state, command, now);
    case 'cancel-session':
      return decideCancelSession(state, command, now);
    case 'reinstate-session':
      return decideReinstateSession(state, command, now);
    case 'record-scores':
      return decideScores(state, command, now);
    case 'form-groups':
      return decideFormGroups(state, command, now);
    case 'record-group-result':
      return decideGroupResult(state, command, now);
    case 'record-speaker':
      return decideRecordSpeaker(state, command, now);
    case 'remove-speaker':
      return decideRemoveSpeaker(state, command, now);
    case 'record-committee-member':
      return decideRecordCommitteeMember(state, command, now);
    case 'remove-committee-member':
      return decideRemoveCommitteeMember(state, command, now);
    case 'archive-day':
      return decideArchive(state, command, now);
    case 'reopen-day':
      return decideReopenDay(state, command, now);
    case 'fill-in-paper':
      return decideFillInPaper(state, command, now);
    case 'report-papers':
      return decideReportPapers(command, now);
    case 'undo':
      return decideUndo(state, command, context);
    case 'redo':
      return decideRedo(state, command, context);
  }
}
