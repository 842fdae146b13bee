import {
  type InvitationTexts,
  OFFER,
  OFFER_FIELDS,
  SUMMONS,
  SUMMONS_FIELDS,
} from '../papers/letters/invitation-fields';
import { textsOf } from '../papers/letters/letter-fields';
import { type ActivityState, activeParticipants } from '../state';
import { type PrintedPerson, printedPerson } from './printed-person';
import { buildTrainingSchedule, type TrainingScheduleView } from './training-schedule';

/** A letter that offers places, or calls those who were chosen. */
export interface InvitationView extends TrainingScheduleView {
  readonly texts: InvitationTexts;
  /** Minutes after midnight, where all days have the same ones. */
  readonly hours: { readonly startMinute: number; readonly endMinute: number } | undefined;
  /** Whom the letter calls; nobody in an offer. */
  readonly people: readonly PrintedPerson[];
}

/**
 * Surat Penawaran: before anybody is chosen.
 *
 * @param now epoch ms
 * @returns undefined while no day is planned
 */
export function buildOfferLetter(state: ActivityState, now: number): InvitationView | undefined {
  return invitation(state, now, textsOf(OFFER, OFFER_FIELDS, state), []);
}

/** Surat Pemanggilan: to those who were chosen. As `buildOfferLetter`. */
export function buildSummonsLetter(state: ActivityState, now: number): InvitationView | undefined {
  const people = activeParticipants(state).map(printedPerson);
  return invitation(state, now, textsOf(SUMMONS, SUMMONS_FIELDS, state), people);
}

function invitation(
  state: ActivityState,
  now: number,
  texts: InvitationTexts,
  people: readonly PrintedPerson[],
): InvitationView | undefined {
  const schedule = buildTrainingSchedule(state, now);
  return schedule && { ...schedule, texts, hours: commonHours(schedule), people };
}

/** From the first to the last row of the jadwal. */
function commonHours({ days }: TrainingScheduleView): InvitationView['hours'] {
  const [first, ...others] = days.map(({ rows }) => ({
    startMinute: rows[0]?.startMinute,
    endMinute: rows.at(-1)?.endMinute,
  }));
  const { startMinute, endMinute } = first ?? {};
  if (startMinute === undefined || endMinute === undefined) return undefined;
  const areSame = others.every(
    (hours) => hours.startMinute === startMinute && hours.endMinute === endMinute,
  );
  return areSame ? { startMinute, endMinute } : undefined;
}
