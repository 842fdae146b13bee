import { dateIn } from '../activity/zone';
import {
  type AssignmentTexts,
  COMMITTEE_ASSIGNMENT,
  COMMITTEE_ASSIGNMENT_FIELDS,
  PARTICIPANT_ASSIGNMENT,
  PARTICIPANT_ASSIGNMENT_FIELDS,
} from '../papers/letters/assignment-fields';
import { textsOf } from '../papers/letters/letter-fields';
import type { ParticipantDetails } from '../people/participant';
import { type ActivityState, activeParticipants } from '../state';
import { activityHead, type PaperHead } from './paper-head';
import { type PrintedPerson, printedPerson } from './printed-person';

/** Surat Tugas. */
export interface AssignmentView extends PaperHead {
  readonly texts: AssignmentTexts;
  readonly people: readonly PrintedPerson[];
  /** `YYYY-MM-DD`. */
  readonly madeOn: string;
}

/**
 * Sends the participants to the training.
 *
 * @param now epoch ms
 * @returns undefined while no day is planned
 */
export function buildParticipantAssignment(
  state: ActivityState,
  now: number,
): AssignmentView | undefined {
  const texts = textsOf(PARTICIPANT_ASSIGNMENT, PARTICIPANT_ASSIGNMENT_FIELDS, state);
  return assignment(state, now, texts, activeParticipants(state));
}

/** Has the panitia hold the training. As `buildParticipantAssignment`. */
export function buildCommitteeAssignment(
  state: ActivityState,
  now: number,
): AssignmentView | undefined {
  const texts = textsOf(COMMITTEE_ASSIGNMENT, COMMITTEE_ASSIGNMENT_FIELDS, state);
  return assignment(state, now, texts, state.committee);
}

function assignment(
  state: ActivityState,
  now: number,
  texts: AssignmentTexts,
  people: readonly ParticipantDetails[],
): AssignmentView | undefined {
  const head = activityHead(state);
  return (
    head && { ...head, texts, people: people.map(printedPerson), madeOn: dateIn(head.zone, now) }
  );
}
