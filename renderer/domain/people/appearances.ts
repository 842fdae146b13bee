import { type KnownPerson, lookupKeys, type PeopleSummary, personKey } from './known-people';
import { nameKey } from './personal-name';

/**
 * Keys that were said to be another person's, see `personKey`. Reversible: nothing is rewritten,
 * the two are only read as one.
 */
export type PersonAliases = Readonly<Record<string, string>>;

type Identity = Pick<KnownPerson, 'name' | 'nip' | 'institution'>;

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
  return pathOf(key, aliases).at(-1) ?? key;
}

/** From a key to the one that stands for it, both included. */
function pathOf(key: string, aliases: PersonAliases): readonly string[] {
  const path = [key];
  for (let next = aliases[key]; next !== undefined && !path.includes(next); next = aliases[next]) {
    path.push(next);
  }
  return path;
}

/** Every key that is read as the same person, itself among them. */
export function sameKeys(key: string, aliases: PersonAliases): readonly string[] {
  const root = rootKey(key, aliases);
  const others = Object.keys(aliases).filter((alias) => rootKey(alias, aliases) === root);
  return [...new Set([key, root, ...others])];
}

/** By what everybody is looked up who is, or was said to be, this person. */
export function keysToFind(person: Identity, aliases: PersonAliases): readonly string[] {
  const others = sameKeys(personKey(person), aliases).map((key) =>
    /^\d+$/.test(key) ? key : `nama ${key.split(' @ ')[0] ?? ''}`,
  );
  return [...new Set([...lookupKeys(person), ...others])];
}

/**
 * The statement that makes two people one, to be taken back so that they are two again; undefined
 * where nothing was said. Whoever was said to be one of the two before stays with that one.
 */
export function statementBetween(
  one: string,
  other: string,
  aliases: PersonAliases,
): string | undefined {
  if (one === other || rootKey(one, aliases) !== rootKey(other, aliases)) return undefined;
  const [mine, theirs] = [pathOf(one, aliases), pathOf(other, aliases)];
  const meeting = theirs.find((key) => mine.includes(key));
  return [...theirs, ...mine].find((key) => aliases[key] === meeting);
}

/**
 * Where else a person is known.
 *
 * @param rows those that `keysToFind` finds
 * @param here the kegiatan that asks, which is left out
 */
export function appearancesOf(
  person: Identity,
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
