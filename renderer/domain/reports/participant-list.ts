import { type ActivityState, activeParticipants } from '../state';
import { activityHead, type PaperHead } from './paper-head';
import { type PrintedPerson, printedPerson } from './printed-person';

/** What papers about everybody who takes part print: letters, lists to sign, name tables. */
export interface ParticipantListView extends PaperHead {
  readonly people: readonly PrintedPerson[];
}

/** @returns undefined while no day is planned */
export function buildParticipantList(state: ActivityState): ParticipantListView | undefined {
  const head = activityHead(state);
  return head && { ...head, people: activeParticipants(state).map(printedPerson) };
}
