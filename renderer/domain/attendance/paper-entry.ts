import type { AttendanceStatus } from './status';

/** What was typed while a signed list is copied: a row's number, and what its cell says. */
export interface PaperEntry {
  readonly number: number;
  /** Undefined while the letter is still to come; Enter alone stands for H. */
  readonly status: AttendanceStatus | undefined;
}

/** The first letters of the statuses; `a` for alpa, as many a paper says for TK. */
const LETTERS: Readonly<Record<string, AttendanceStatus>> = {
  h: 'H',
  i: 'I',
  s: 'S',
  t: 'TK',
  a: 'TK',
  d: 'DL',
};

/**
 * Reads `12` or `12i`: the number of a row, and with a letter at once its status.
 *
 * @returns undefined if it is none: then it is letters of a name
 */
export function readPaperEntry(typed: string): PaperEntry | undefined {
  const [, digits, letter = ''] = /^(\d{1,4})\s*(\p{L}?)$/u.exec(typed.trim()) ?? [];
  if (digits === undefined) return undefined;
  const status = LETTERS[letter.toLowerCase()];
  if (letter !== '' && status === undefined) return undefined;
  return { number: Number(digits), status };
}
