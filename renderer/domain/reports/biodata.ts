import { type ListedSpeaker, listSpeakers } from '../people/speaker-list';
import type { ActivityState } from '../state';
import { activeParticipants } from '../state';
import { activityHead, type PaperHead } from './paper-head';
import { NOBODY, namedPerson, type PrintedPerson, printedPerson } from './printed-person';

export interface ParticipantBiodata extends PrintedPerson {
  readonly phone: string;
  readonly email: string;
}

export interface SpeakerBiodata extends ParticipantBiodata {
  readonly expertise: string;
  /** Pendidikan terakhir. */
  readonly education: string;
  /** Lines are kept. */
  readonly experience: string;
  /** Mata pelatihan that the plan gives him. */
  readonly topics: readonly string[];
  readonly jp: number;
}

/** One form for each person; what is empty is to be written by hand. */
export interface BiodataView<Person> extends PaperHead {
  readonly people: readonly Person[];
}

/** Undefined while no day is planned, as with all builders here. */
export function buildParticipantBiodata(
  state: ActivityState,
): BiodataView<ParticipantBiodata> | undefined {
  const people = activeParticipants(state).map((person) => ({
    ...printedPerson(person),
    phone: person.phone,
    email: person.email,
  }));
  return biodataOf(state, people);
}

export function buildBlankParticipantBiodata(
  state: ActivityState,
): BiodataView<ParticipantBiodata> | undefined {
  return biodataOf(state, [{ ...NOBODY, phone: '', email: '' }]);
}

/** Also of those whom only the plan names. */
export function buildSpeakerBiodata(state: ActivityState): BiodataView<SpeakerBiodata> | undefined {
  return biodataOf(state, listSpeakers(state).map(speakerBiodata));
}

export function buildBlankSpeakerBiodata(
  state: ActivityState,
): BiodataView<SpeakerBiodata> | undefined {
  return biodataOf(state, [UNKNOWN_SPEAKER]);
}

const UNKNOWN_SPEAKER: SpeakerBiodata = {
  ...NOBODY,
  phone: '',
  email: '',
  expertise: '',
  education: '',
  experience: '',
  topics: [],
  jp: 0,
};

function speakerBiodata({ name, speaker, topics, jp }: ListedSpeaker): SpeakerBiodata {
  if (!speaker) return { ...UNKNOWN_SPEAKER, ...namedPerson(name), topics, jp };
  const { phone, email, expertise, education, experience } = speaker;
  return {
    ...printedPerson(speaker),
    phone,
    email,
    expertise,
    education,
    experience,
    topics,
    jp,
  };
}

function biodataOf<Person>(
  state: ActivityState,
  people: readonly Person[],
): BiodataView<Person> | undefined {
  const head = activityHead(state);
  return head && { ...head, people };
}
