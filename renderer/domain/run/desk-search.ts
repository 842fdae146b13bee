import { DESK_ITEMS, type DeskItem } from '../attendance/desk';
import type { Participant } from '../people/participant';
import { nameKey } from '../people/personal-name';
import { type ActivityState, activeParticipants } from '../state';

export interface DeskPerson {
  readonly participant: Participant;
  /** From 1, as on lists. */
  readonly number: number;
  readonly missing: readonly DeskItem[];
}

/** Everybody who takes part, with what the desk still lacks of them. */
export function deskPeople(state: ActivityState): readonly DeskPerson[] {
  return activeParticipants(state).map((participant, index) => ({
    participant,
    number: index + 1,
    missing: DESK_ITEMS.filter((item) => !state.desk[participant.id]?.[item]),
  }));
}

/**
 * Whom a desk means by some typed letters: each word begins a word of the name, or digits occur in
 * the NIP. Who still lacks something comes before who is through, and then who begins with what was
 * typed. Nothing typed: who still lacks something.
 */
export function searchDesk(people: readonly DeskPerson[], typed: string): readonly DeskPerson[] {
  const query = nameKey(typed);
  if (query === '') return people.filter(({ missing }) => missing.length > 0);
  const digits = typed.replace(/\D/g, '');
  const words = query.split(' ');
  const hits = people.filter(({ participant }) => {
    if (digits.length > 3 && participant.nip.includes(digits)) return true;
    const names = nameKey(participant.name).split(' ');
    return words.every((word) => names.some((name) => name.startsWith(word)));
  });
  const rank = ({ participant, missing }: DeskPerson) =>
    (missing.length === 0 ? 2 : 0) + (nameKey(participant.name).startsWith(query) ? 0 : 1);
  return hits.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * Everybody whom the first hit may be confused with, that one included: persons of exactly the same
 * name. Empty where the letters leave no doubt.
 *
 * @param hits as found, best first
 */
export function namesakesOfFirst(hits: readonly DeskPerson[]): readonly DeskPerson[] {
  const [first] = hits;
  if (!first) return [];
  const key = nameKey(first.participant.name);
  const same = hits.filter(({ participant }) => nameKey(participant.name) === key);
  return same.length > 1 ? same : [];
}

/** Whether two of them come from the same instansi, so that only the NIP tells them apart. */
export function needNip(people: readonly DeskPerson[]): boolean {
  const institutions = people.map(({ participant }) => nameKey(participant.institution));
  return new Set(institutions).size < institutions.length;
}
