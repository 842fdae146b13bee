import { type KnownPerson, type PeopleSummary, personKey } from './known-people';
import { nameKey } from './personal-name';

/**
 * Keys that were said to be another person's, see `personKey`. Reversible: nothing is rewritten,
 * the two are only read as one.
 */
export type PersonAliases = Readonly<Record<string, string>>;

/** Somebody in one other kegiatan. */
export interface Appearance extends Pick<PeopleSummary, 'activityId' | 'title' | 'batch'> {
  readonly firstDate: string;
  readonly lastDate: string;
  readonly person: KnownPerson;
  readonly key: string;
}

export interface Appearances {
  /** Newest first. */
  readonly same: readonly Appearance[];
  /** The same name under another NIP, or without one: a person must say whether it is the same. */
  readonly possible: readonly Appearance[];
}

/** The key that stands for a person after all that was said about it. */
export function rootKey(key: string, aliases: PersonAliases): string {
  const seen = new Set<string>();
  let root = key;
  for (let next = aliases[root]; next !== undefined && !seen.has(root); next = aliases[root]) {
    seen.add(root);
    root = next;
  }
  return root;
}

/** Every key that is read as the same person, itself among them. */
export function sameKeys(key: string, aliases: PersonAliases): readonly string[] {
  const root = rootKey(key, aliases);
  const others = Object.keys(aliases).filter((alias) => rootKey(alias, aliases) === root);
  return [...new Set([key, root, ...others])];
}

/**
 * Where else a person is known.
 *
 * @param rows those that `lookupKeys` of the person and of its aliases find
 * @param here the kegiatan that asks, which is left out
 */
export function appearancesOf(
  person: Pick<KnownPerson, 'name' | 'nip' | 'institution'>,
  rows: readonly PeopleSummary[],
  aliases: PersonAliases,
  here: string,
): Appearances {
  const root = rootKey(personKey(person), aliases);
  const all = rows
    .filter(({ activityId }) => activityId !== here)
    .toSorted((a, b) => (a.lastDate < b.lastDate ? 1 : -1))
    .flatMap(({ people, activityId, title, batch, firstDate, lastDate }) =>
      people.map((known) => ({
        activityId,
        title,
        batch,
        firstDate,
        lastDate,
        person: known,
        key: personKey(known),
      })),
    );
  const isSame = ({ key }: Appearance) => rootKey(key, aliases) === root;
  return {
    same: all.filter(isSame),
    possible: all.filter(
      (other) => !isSame(other) && nameKey(other.person.name) === nameKey(person.name),
    ),
  };
}
