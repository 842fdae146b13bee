import { type ColumnChoice, type ColumnMapping, IMPORT_FIELDS } from './table';

/**
 * What the user made of columns that were taken for something else, by header text; the latest
 * last. Pairs, because a header may say anything, `__proto__` too.
 */
export type RememberedColumns = readonly (readonly [header: string, choice: ColumnChoice])[];

/** More than any office has forms; older ones are forgotten. */
const MOST_REMEMBERED = 200;

/** Header texts as they are compared: without case and punctuation, but with what brackets say. */
export function headerKey(header: string): string {
  return header
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}()]+/gu, ' ')
    .trim();
}

/**
 * What is remembered of each column of one header. Of two columns with the same header nothing
 * can be: only their places tell them apart, and those differ from file to file.
 */
export function recallColumns(
  headers: readonly string[],
  remembered: RememberedColumns,
): readonly (ColumnChoice | undefined)[] {
  if (remembered.length === 0) return headers.map(() => undefined);
  const choices = new Map(remembered);
  const keys = headers.map(headerKey);
  return keys.map((key) => (isSingle(keys, key) ? choices.get(key) : undefined));
}

/**
 * What to remember after a file was taken in.
 *
 * @param headers by column; empty where a column has none
 * @param guessed what the columns were taken for without anything remembered
 * @param chosen what they were read as in the end
 */
export function rememberColumns(
  remembered: RememberedColumns,
  headers: readonly string[],
  guessed: ColumnMapping,
  chosen: ColumnMapping,
): RememberedColumns {
  const keys = headers.map(headerKey);
  const said = keys.flatMap((key, column) => {
    const choice = chosen[column];
    return choice && isSingle(keys, key)
      ? [[key, choice, choice === guessed[column]] as const]
      : [];
  });
  const mentioned = new Set(said.map(([key]) => key));
  return [
    ...remembered.filter(([key]) => !mentioned.has(key)),
    // What is guessed right needs no remembering, and may be guessed better one day.
    ...said.flatMap(([key, choice, isGuessed]) => (isGuessed ? [] : [[key, choice] as const])),
  ].slice(-MOST_REMEMBERED);
}

/** Whether a value that was stored is what `rememberColumns` gave. */
export function isRememberedColumns(value: unknown): value is RememberedColumns {
  return (
    Array.isArray(value) &&
    value.every(
      (pair: unknown) =>
        Array.isArray(pair) &&
        pair.length === 2 &&
        typeof pair[0] === 'string' &&
        CHOICES.includes(pair[1]),
    )
  );
}

const CHOICES: readonly unknown[] = ['ignored', ...IMPORT_FIELDS];

const isSingle = (keys: readonly string[], key: string): boolean =>
  key !== '' && keys.indexOf(key) === keys.lastIndexOf(key);
