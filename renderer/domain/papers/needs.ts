import { countSheet } from '../attendance/counts';
import { sessionsOf } from '../attendance/sessions';
import { placeSessions } from '../reports/recap-session';
import { findSop } from '../sop/catalogue';
import { activeParticipants, runOf } from '../state';
import type { Need, Subject } from './paper';

export const participants: Need = ({ state }) =>
  activeParticipants(state).length === 0 ? { kind: 'no-participants', blocks: true } : undefined;

/** Who has no participants gets a form to copy. */
export const participantsElseBlank: Need = ({ state }) =>
  activeParticipants(state).length === 0 ? { kind: 'blank-form', blocks: false } : undefined;

export const days: Need = ({ state }) =>
  state.days.length === 0 ? { kind: 'no-days', blocks: true } : undefined;

export const heldSession: Need = ({ day, session }) =>
  session && day?.cancelledSessions[session.step]
    ? { kind: 'session-cancelled', blocks: true }
    : undefined;

export const plannedSession: Need = ({ state, day }) => {
  const { details } = state;
  if (!details || !day) return undefined;
  const isPlanned = sessionsOf(day.plan, findSop(details.sopId)).length > 0;
  return isPlanned ? undefined : { kind: 'no-session-planned', blocks: true };
};

export const openedSheet: Need = (subject) =>
  sheetOf(subject) ? undefined : { kind: 'sheet-never-opened', blocks: true };

export const filledSheet: Need = (subject) => {
  const sheet = sheetOf(subject);
  const count = sheet ? countSheet(sheet).blank : 0;
  return count > 0 ? { kind: 'sheet-has-blanks', blocks: false, count } : undefined;
};

export const closedSheet: Need = (subject) =>
  sheetOf(subject)?.closed ? undefined : { kind: 'sheet-open', blocks: false };

export const begunDay: Need = ({ day }) => {
  const isBegun = day?.plan.steps.some(({ step }) => runOf(day, step).status !== 'pending');
  return isBegun ? undefined : { kind: 'day-not-begun', blocks: true };
};

export const archivedDay: Need = ({ day }) =>
  day?.archived ? undefined : { kind: 'day-not-archived', blocks: false };

export const someSheets: Need = ({ state }) =>
  state.days.some(({ sheets }) => Object.keys(sheets).length > 0)
    ? undefined
    : { kind: 'no-sessions-held', blocks: true };

/** As `isOver` of the recap: no session is to come, and no sheet is open or has blanks. */
export const finishedSessions: Need = ({ state }) => {
  const { details, days: planned } = state;
  if (!details) return undefined;
  const sop = findSop(details.sopId);
  const isOver = placeSessions(state, sop, details.zone).every(
    ({ session }) => session.state === 'closed' || session.state === 'cancelled',
  );
  return isOver && planned.length > 0 ? undefined : { kind: 'sessions-open', blocks: true };
};

export const someScores: Need = ({ state }) =>
  state.days.some(({ scores }) => Object.values(scores).some((of) => Object.keys(of).length > 0))
    ? undefined
    : { kind: 'no-scores', blocks: true };

export const speakers: Need = ({ state }) => {
  const isPlanned = state.days.some(({ plan }) => plan.steps.some(({ speaker }) => speaker !== ''));
  return state.speakers.length > 0 || isPlanned ? undefined : { kind: 'no-speakers', blocks: true };
};

export const committee: Need = ({ state }) =>
  state.committee.length > 0 ? undefined : { kind: 'no-committee', blocks: true };

export const notes: Need = ({ day }) =>
  day && day.notes.length === 0 ? { kind: 'no-notes', blocks: false } : undefined;

const sheetOf = ({ day, session }: Subject) => (session ? day?.sheets[session.step] : undefined);
