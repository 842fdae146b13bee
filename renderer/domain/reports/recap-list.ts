import { nameKey } from '../people/personal-name';
import { spellingKey } from './group-by-spelling';
import type { RecapPerson } from './recap-person';
import { fallsShort, type JpShare, type Standing } from './recap-standing';

export type RecapOrder = 'number' | 'name' | 'held' | 'all' | 'best';

/** Which people of a recap are shown, and in what order. */
export interface RecapChoice {
  /** Part of a name or instansi. */
  readonly typed: string;
  /** `short`: below the threshold, or no longer able to reach it. */
  readonly standing: Standing | 'short' | undefined;
  /** However it is spelt, see `spellingKey`. */
  readonly institution: string | undefined;
  readonly order: RecapOrder;
  readonly isDescending: boolean;
}

/** Those chosen, in order; among equals the number decides, whichever the direction. */
export function choosePeople(
  people: readonly RecapPerson[],
  choice: RecapChoice,
): readonly RecapPerson[] {
  const { typed, standing, institution, order, isDescending } = choice;
  const words = nameKey(typed).split(' ').filter(Boolean);
  const wanted = institution === undefined ? undefined : spellingKey(institution);
  const compare = COMPARISONS[order];
  const sign = isDescending ? -1 : 1;
  return people
    .filter((person) => {
      if (standing === 'short' && !fallsShort(person.standing)) return false;
      if (standing && standing !== 'short' && person.standing !== standing) return false;
      if (wanted !== undefined && spellingKey(person.institution) !== wanted) return false;
      if (words.length === 0) return true;
      const text = nameKey(`${person.name} ${person.institution}`);
      return words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => sign * compare(a, b) || a.number - b.number);
}

type Comparison = (a: RecapPerson, b: RecapPerson) => number;

const NAMES = new Intl.Collator('id');

const COMPARISONS: Readonly<Record<RecapOrder, Comparison>> = {
  number: (a, b) => a.number - b.number,
  name: (a, b) => NAMES.compare(a.sortName, b.sortName),
  held: (a, b) => compareShares(a.held, b.held),
  all: (a, b) => compareShares(a.all, b.all),
  best: (a, b) => compareShares(a.best, b.best),
};

/** As fractions, in whole numbers; without any JP below all others. */
function compareShares(a: JpShare, b: JpShare): number {
  if (a.of === 0 || b.of === 0) return Math.sign(a.of) - Math.sign(b.of);
  return a.jp * b.of - b.jp * a.of;
}
