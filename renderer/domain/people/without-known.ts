import type { ParticipantDetails } from './participant';
import { nameKey } from './personal-name';

type Known = Pick<ParticipantDetails, 'name' | 'nip'>;

/** Those who are not among the others yet: by NIP where both have one, else by name. */
export function withoutKnown<P extends Known>(
  people: readonly P[],
  others: readonly Known[],
): readonly P[] {
  return people.filter((person) => !others.some((other) => isSamePerson(person, other)));
}

function isSamePerson(a: Known, b: Known): boolean {
  if (a.nip !== '' && b.nip !== '') return a.nip === b.nip;
  return nameKey(a.name) === nameKey(b.name);
}
