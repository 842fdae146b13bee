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
 * the NIP. Who begins with what was typed comes first. Nothing typed: who still lacks something.
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
  const begins = ({ participant }: DeskPerson) => nameKey(participant.name).startsWith(query);
  return [...hits.filter(begins), ...hits.filter((hit) => !begins(hit))];
}
