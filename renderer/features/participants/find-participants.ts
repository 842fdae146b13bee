import type { Participant } from '../../domain/people/participant';
import { fullName, nameKey } from '../../domain/people/personal-name';

/** Kept with the participants, which never change: a key pressed folds nothing twice. */
const searchTexts = new WeakMap<Participant, string>();

/** Participants whose name, instansi or NIP holds what was typed, in their order. */
export function findParticipants(
  participants: readonly Participant[],
  typed: string,
): readonly Participant[] {
  const words = nameKey(typed).split(' ').filter(Boolean);
  if (words.length === 0) return participants;
  const digits = typed.replace(/[\s.-]/g, '');
  const isNumber = /^\d+$/.test(digits);
  return participants.filter((person) => {
    if (isNumber && person.nip.includes(digits)) return true;
    const text = searchTextOf(person);
    return words.every((word) => text.includes(word));
  });
}

function searchTextOf(person: Participant): string {
  const known = searchTexts.get(person);
  if (known !== undefined) return known;
  const text = nameKey(`${fullName(person)} ${person.institution}`);
  searchTexts.set(person, text);
  return text;
}
