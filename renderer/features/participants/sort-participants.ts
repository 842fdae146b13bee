import type { Participant } from '../../domain/people/participant';

/** `number`: as they stand in the list. */
export type SortKey = 'number' | 'name' | 'institution';

export interface Sorting {
  readonly key: SortKey;
  readonly isDescending: boolean;
}

export const IN_ORDER: Sorting = { key: 'number', isDescending: false };

/** Names and numbers in them as people sort them: `Dinas 2` before `Dinas 10`. */
const COLLATOR = new Intl.Collator('id', { numeric: true, sensitivity: 'base' });

/** The list in another order; equal ones stay in the order of the list, empty ones come last. */
export function sortParticipants(
  participants: readonly Participant[],
  { key, isDescending }: Sorting,
): readonly Participant[] {
  if (key === 'number') return isDescending ? participants.toReversed() : participants;
  const sign = isDescending ? -1 : 1;
  return participants.toSorted((a, b) => {
    const [one, other] = [a[key], b[key]];
    if (one === '' || other === '') return Number(one === '') - Number(other === '');
    return sign * COLLATOR.compare(one, other);
  });
}

/** A second press of a head turns the order around. */
export function nextSorting(current: Sorting, key: SortKey): Sorting {
  return { key, isDescending: current.key === key && !current.isDescending };
}
