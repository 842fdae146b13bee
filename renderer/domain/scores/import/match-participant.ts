import type { NipReading } from '../../people/nip';
import type { Participant } from '../../people/participant';
import { fullName, nameKey, readPersonalName } from '../../people/personal-name';

/** Who a row of a file says it is. */
export interface WrittenPerson {
  readonly name: string;
  readonly nip: NipReading;
  readonly institution: string;
}

/**
 * Why nobody is proposed for a row. `nameless`: neither name nor NIP; `unknown`: matches nobody;
 * `several`: matches more than one; `other-nip`: the name is known with another NIP; `contradicts`:
 * the name is of one participant, the NIP of another.
 */
export type MatchProblem = 'nameless' | 'unknown' | 'several' | 'other-nip' | 'contradicts';

export interface PersonMatch {
  readonly participantId: string | undefined;
  readonly problem: MatchProblem | undefined;
  /** Who may be meant, for choosing. */
  readonly candidates: readonly string[];
}

/** Finds participants by NIP, and without one by the name without titles. */
export class ParticipantMatcher {
  readonly #byNip = new Map<string, Participant>();
  readonly #byName = new Map<string, readonly Participant[]>();

  constructor(participants: readonly Participant[]) {
    for (const participant of participants) {
      if (participant.nip !== '') this.#byNip.set(participant.nip, participant);
      for (const key of new Set([nameKey(participant.name), nameKey(fullName(participant))])) {
        this.#byName.set(key, [...(this.#byName.get(key) ?? []), participant]);
      }
    }
  }

  match({ name, nip, institution }: WrittenPerson): PersonMatch {
    const number = nip.status === 'read' ? nip.nip : '';
    if (name === '' && number === '') return nobody('nameless');
    const named = this.#named(name, institution);
    const numbered = this.#byNip.get(number);
    if (numbered) {
      const isOther = named.length > 0 && !named.includes(numbered);
      return isOther ? nobody('contradicts', [numbered, ...named]) : found(numbered);
    }
    const [first, ...others] = named;
    if (!first) return nobody('unknown');
    if (others.length > 0) return nobody('several', named);
    // Two different NIPs may be two people of one name.
    if (number !== '' && first.nip !== '') return nobody('other-nip', named);
    return found(first);
  }

  #named(name: string, institution: string): readonly Participant[] {
    if (name === '') return [];
    const people =
      this.#byName.get(nameKey(readPersonalName(name).name)) ??
      this.#byName.get(nameKey(name)) ??
      [];
    if (people.length < 2 || institution === '') return people;
    const key = nameKey(institution);
    const there = people.filter((person) => nameKey(person.institution) === key);
    return there.length === 1 ? there : people;
  }
}

const found = ({ id }: Participant): PersonMatch => ({
  participantId: id,
  problem: undefined,
  candidates: [],
});

const nobody = (problem: MatchProblem, candidates: readonly Participant[] = []): PersonMatch => ({
  participantId: undefined,
  problem,
  candidates: candidates.map(({ id }) => id),
});
