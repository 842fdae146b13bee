import {
  type Appearance,
  appearancesOf,
  type PersonAliases,
  statementBetween,
} from './appearances';
import { type KnownPerson, type PeopleSummary, personKey } from './known-people';

export interface PastAppearance extends Appearance {
  /** What was said to make the two one person, see `statementBetween`; undefined by NIP alone. */
  readonly statement: string | undefined;
}

/** Somebody of the same name who may be the same person. */
export interface Namesake {
  /** See `personKey`. */
  readonly key: string;
  readonly person: KnownPerson;
  /** Newest first. */
  readonly appearances: readonly Appearance[];
}

export interface PersonHistory {
  /** Newest first. */
  readonly past: readonly PastAppearance[];
  readonly namesakes: readonly Namesake[];
}

/** Riwayat pelatihan of one person beside the kegiatan `here`; `rows` as `keysToFind` finds them. */
export function personHistory(
  person: Pick<KnownPerson, 'name' | 'nip' | 'institution'>,
  rows: readonly PeopleSummary[],
  aliases: PersonAliases,
  here: string,
): PersonHistory {
  const own = personKey(person);
  const { same, possible } = appearancesOf(person, rows, aliases, here);
  const byKey = new Map<string, Appearance[]>();
  for (const one of possible) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  return {
    past: same.map((one) => ({ ...one, statement: statementBetween(own, one.key, aliases) })),
    namesakes: [...byKey].flatMap(([key, appearances]) => {
      const [newest] = appearances;
      return newest ? [{ key, person: newest.person, appearances }] : [];
    }),
  };
}
