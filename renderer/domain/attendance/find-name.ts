import { nameKey } from '../people/personal-name';

/** What a search by name needs to know of a row. */
export interface NamedRow {
  /** `nameWords` of the name without titles. */
  readonly words: readonly string[];
  /** Has a status already. */
  readonly isMarked: boolean;
}

/** Best first. `initials`: the letters begin several words, `slan` for Siti Lim Anggraini. */
const RANKS = ['beginning', 'later-words', 'initials', 'later-initials', 'inside'] as const;

type Rank = (typeof RANKS)[number];

/** The words of a name as they are compared: no case, accents or apostrophes. */
export function nameWords(name: string): readonly string[] {
  return nameKey(name)
    .split(' ')
    .filter((word) => word !== '');
}

/**
 * Who may be meant by a few typed letters, the likeliest first: who is called so, before who has
 * such initials, and who has no status yet before who has one. Without letters everybody, in order.
 */
export function findByName<Row extends NamedRow>(
  rows: readonly Row[],
  typed: string,
): readonly Row[] {
  const tokens = nameWords(typed);
  if (tokens.length === 0) return rows;
  return rows
    .flatMap((row) => {
      const rank = rankOf(row.words, tokens);
      return rank ? [{ row, order: RANKS.indexOf(rank) * 2 + (row.isMarked ? 1 : 0) }] : [];
    })
    .toSorted((a, b) => a.order - b.order)
    .map(({ row }) => row);
}

/**
 * Whom a row found by letters may be confused with, itself among them: everybody of exactly the same
 * name. Empty where the letters leave no doubt.
 */
export function namesakesOf<Row extends NamedRow>(hits: readonly Row[], row: Row): readonly Row[] {
  const name = row.words.join(' ');
  const same = hits.filter(({ words }) => words.join(' ') === name);
  return same.length > 1 ? same : [];
}

function rankOf(words: readonly string[], tokens: readonly string[]): Rank | undefined {
  if (tokens.every((token, index) => words[index]?.startsWith(token))) return 'beginning';
  if (beginWords(words, tokens)) return 'later-words';
  const letters = tokens.join('');
  if (areInitials(letters, words)) {
    return words[0]?.startsWith(letters.slice(0, 1)) ? 'initials' : 'later-initials';
  }
  const name = words.join(' ');
  return tokens.every((token) => name.includes(token)) ? 'inside' : undefined;
}

/** Each token begins a word, in order; words in between may be left out. */
function beginWords(words: readonly string[], tokens: readonly string[]): boolean {
  let from = 0;
  return tokens.every((token) => {
    const found = words.findIndex((word, index) => index >= from && word.startsWith(token));
    from = found + 1;
    return found >= 0;
  });
}

/** The letters are one or more first letters of some words, in order. */
function areInitials(letters: string, words: readonly string[]): boolean {
  if (letters === '') return true;
  const [word, ...rest] = words;
  if (word === undefined) return false;
  for (let length = sharedLength(letters, word); length > 0; length--) {
    if (areInitials(letters.slice(length), rest)) return true;
  }
  return areInitials(letters, rest);
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
