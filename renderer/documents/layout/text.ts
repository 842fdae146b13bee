/**
 * What XML cannot carry, or what would change how the text around it reads: control characters,
 * lone surrogates, non-characters, and marks that turn the direction of writing around.
 */
const UNPRINTABLE =
  /[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

/** No-break spaces stay: they hold a number and its sign together. */
const WHITE_SPACE = /(?:[^\S\u00a0]|\u0085)+/gu;

/** Any text as one printable line. */
export function oneLine(text: string): string {
  return text.replace(WHITE_SPACE, ' ').replace(UNPRINTABLE, '').normalize('NFC').trim();
}

/** Any text as its lines, empty ones at both ends left out; at least one. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split(LINE_BREAK).map(oneLine);
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  return first < 0 ? [''] : lines.slice(first, last + 1);
}

/** In capitals, as titles of papers are written. */
export function inCapitals(text: string): string {
  return oneLine(text).toLocaleUpperCase('id-ID');
}

/** What stands in a cell that nobody filled in. */
export function orDash(text: string): string {
  return oneLine(text) === '' ? '–' : text;
}
