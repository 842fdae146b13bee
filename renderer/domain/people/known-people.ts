import type { ActivityState } from '../state';
import type { ParticipantDetails } from './participant';
import { nameKey } from './personal-name';

/** As what somebody takes part in a kegiatan. */
export type PersonRole = 'participant' | 'speaker' | 'committee';

export const ROLE_NAMES: Readonly<Record<PersonRole, string>> = {
  participant: 'peserta',
  speaker: 'narasumber',
  committee: 'panitia',
};

/** Somebody in one kegiatan, as other kegiatan may find him again. */
export interface KnownPerson extends ParticipantDetails {
  readonly role: PersonRole;
  /** Left the kegiatan before its end. */
  readonly hasLeft: boolean;
}

/** Everybody of one kegiatan, for finding them without reading its log. */
export interface PeopleSummary {
  readonly activityId: string;
  readonly title: string;
  readonly batch: string;
  /** `YYYY-MM-DD`; empty while there is no day. */
  readonly firstDate: string;
  readonly lastDate: string;
  readonly people: readonly KnownPerson[];
  /** The NIP and the name of each, as `lookupKeys` writes them. */
  readonly keys: readonly string[];
}

type Identity = Pick<ParticipantDetails, 'name' | 'nip' | 'institution'>;

/**
 * Who a person is, whatever the kegiatan: the NIP, or where there is none the name within the
 * instansi. Two keys can be said to be one person, see `aliases`.
 */
export function personKey({ name, nip, institution }: Identity): string {
  return nip === '' ? `${nameKey(name)} @ ${nameKey(institution)}` : nip;
}

/** By what a person is looked up: also by the name alone, because numbers are mistyped. */
export function lookupKeys({ name, nip }: Pick<Identity, 'name' | 'nip'>): readonly string[] {
  return [...(nip === '' ? [] : [nip]), ...(nameKey(name) === '' ? [] : [`nama ${nameKey(name)}`])];
}

/** The row by which people are found; undefined for a log without its first event. */
export function summarizePeople(
  activityId: string,
  state: Pick<ActivityState, 'details' | 'days' | 'roster' | 'speakers' | 'committee'>,
): PeopleSummary | undefined {
  const { details, days, roster, speakers, committee } = state;
  if (!details) return undefined;
  const firstDate = days.at(0)?.plan.date ?? '';
  const lastDate = days.at(-1)?.plan.date ?? '';
  const asked = [activityId, details, firstDate, lastDate, roster, speakers, committee];
  // Most acts change none of it, and a mark must not wait until everybody was listed again.
  if (last && asked.every((value, index) => value === last?.asked[index])) return last.summary;
  const people = [
    ...roster.map(({ participant, removed }) =>
      knownPerson(participant, 'participant', removed !== undefined),
    ),
    ...speakers.map((speaker) => knownPerson(speaker, 'speaker')),
    ...committee.map((member) => knownPerson(member, 'committee')),
  ];
  const { title, batch } = details;
  const keys = [...new Set(people.flatMap(lookupKeys))];
  const summary = { activityId, title, batch, firstDate, lastDate, people, keys };
  last = { asked, summary };
  return summary;
}

let last: { readonly asked: readonly unknown[]; readonly summary: PeopleSummary } | undefined;

function knownPerson(person: ParticipantDetails, role: PersonRole, hasLeft = false): KnownPerson {
  const { name, titleBefore, titleAfter, nip, rank, grade } = person;
  const { position, institution, phone, email } = person;
  const identity = { name, titleBefore, titleAfter, nip, rank, grade };
  return { ...identity, position, institution, phone, email, role, hasLeft };
}
