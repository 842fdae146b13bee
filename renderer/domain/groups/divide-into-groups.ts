import type { Participant } from '../people/participant';
import { nameKey } from '../people/personal-name';

/**
 * How people are put into groups: neighbours of the list together, colleagues of one instansi apart,
 * or by lot.
 */
export const DIVISIONS = ['list', 'institution', 'lot'] as const;

export type Division = (typeof DIVISIONS)[number];

export const DIVISION_NAMES: Record<Division, string> = {
  list: 'Urut daftar',
  institution: 'Sebar instansi',
  lot: 'Acak',
};

/**
 * Everybody is in exactly one group, and sizes differ by one at most. Inside a group the order is
 * the list's.
 *
 * @param count groups asked for; never more than there are people, never fewer than one
 * @param random from 0 up to but not including 1; only for `lot`
 * @returns ids of the participants, group by group
 */
export function divideIntoGroups(
  people: readonly Participant[],
  count: number,
  division: Division,
  random: () => number,
): readonly (readonly string[])[] {
  const groups = Math.max(1, Math.min(Math.floor(count), people.length));
  const ids = people.map(({ id }) => id);
  switch (division) {
    case 'list':
      return inBlocks(ids, groups);
    case 'institution':
      return inTurns(byInstitution(people), groups).map((group) => inListOrder(group, ids));
    case 'lot':
      return inBlocks(shuffled(ids, random), groups).map((group) => inListOrder(group, ids));
  }
}

/** How many groups it takes so that none has more than `size` people. */
export function groupsOfSize(people: number, size: number): number {
  return Math.max(1, Math.ceil(people / Math.max(1, Math.floor(size))));
}

/** As many groups as are asked for, each with so many people: `5 kelompok, masing-masing 7–8 orang`. */
export function divisionInWords(people: number, count: number): string {
  const groups = Math.max(1, Math.min(Math.floor(count), people));
  const least = Math.floor(people / groups);
  const most = Math.ceil(people / groups);
  if (groups === 1) return `1 kelompok, ${people} orang`;
  const size = least === most ? `${least}` : `${least}–${most}`;
  return `${groups} kelompok, masing-masing ${size} orang`;
}

/** The same people in the order of the list; who is not on the list comes last. */
export function inListOrder(ids: readonly string[], list: readonly string[]): readonly string[] {
  const place = new Map(list.map((id, index) => [id, index]));
  const placeOf = (id: string) => place.get(id) ?? list.length;
  return ids.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The first groups are the larger ones. */
function inBlocks(ids: readonly string[], groups: number): readonly (readonly string[])[] {
  const [size, larger] = [Math.floor(ids.length / groups), ids.length % groups];
  return Array.from({ length: groups }, (_, index) => {
    const from = index * size + Math.min(index, larger);
    return ids.slice(from, from + size + (index < larger ? 1 : 0));
  });
}

/** Dealt like cards: neighbours come to different groups, as far as there are groups. */
const inTurns = (ids: readonly string[], groups: number): readonly (readonly string[])[] =>
  Array.from({ length: groups }, (_, group) =>
    ids.filter((_id, index) => index % groups === group),
  );

/** Colleagues side by side; whose instansi is unknown are no colleagues of each other. */
function byInstitution(people: readonly Participant[]): readonly string[] {
  const colleagues = new Map<string, string[]>();
  for (const { id, institution } of people) {
    const key = nameKey(institution) || id;
    colleagues.set(key, [...(colleagues.get(key) ?? []), id]);
  }
  return [...colleagues.values()].flat();
}

/** Fisher and Yates: each order is as likely as any other. */
function shuffled(ids: readonly string[], random: () => number): readonly string[] {
  const rest = [...ids];
  return ids.flatMap(() => rest.splice(Math.floor(random() * rest.length), 1));
}
