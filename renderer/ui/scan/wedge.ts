/**
 * Tells a USB scanner, which is a fast keyboard, from a person. Keys are held back until it is
 * known whose they are. Pure: times come in, decisions come out.
 *
 * Scanners send a key every 1–16 ms, slow ones every 30 ms (a USB keyboard is asked each 8 ms, so
 * single gaps are longer). People need 60 ms and more; two or three keys may roll faster, never
 * more in a row.
 */

/** Ms: a longer pause before the code is known to be one means that a person types. */
export const FASTEST_PERSON = 45;

/** Ms without a key after which what was held is a person's: longer, because timers come early. */
export const PATIENCE = 60;

/** Keys in such a row that nobody types. */
const SURE = 6;

/** With Enter or Tab right behind them. */
const SURE_WITH_END = 4;

/** Ms: a code that is known to be one may stall for a moment. */
export const STALL = 120;

/** Ms after a code within which Enter and Tab still belong to it: some send them late. */
export const LATE_END = 300;

/** One key as the machine needs it; `origin` is whatever the caller wants back. */
export interface WedgeKey<T> {
  /** As the browser names it. */
  readonly key: string;
  /** The keyboard repeats it by itself. */
  readonly isHeld: boolean;
  /** Ctrl, Alt or Cmd is down, or an input method is at work. */
  readonly isCommand: boolean;
  /** Space presses what has the focus, as on a button: it does not begin a code there. */
  readonly isPressing: boolean;
  readonly origin: T;
}

interface Held<T> {
  readonly text: string;
  readonly origin: T;
}

export interface Wedge<T> {
  readonly held: readonly Held<T>[];
  /** Of the last key that was held, ms on any steady clock. */
  readonly at: number;
  /** Of the last key of the last code. */
  readonly endedAt: number;
  /** Decided because nothing came, which a busy machine may have been the reason of. */
  readonly hasty: readonly Held<T>[];
}

/** What a key or a pause decides. In order: `typed` goes to its fields, then the code is told. */
export interface Verdict<T> {
  readonly wedge: Wedge<T>;
  /** The key itself must not reach the page now. */
  readonly isKept: boolean;
  /** A person's keys that had been held, in order. */
  readonly typed: readonly T[];
  /** Keys told as `typed` too hastily, to be taken out of their fields again; in order. */
  readonly reclaimed: readonly T[];
  readonly code: string | undefined;
}

export const emptyWedge = <T>(): Wedge<T> => ({
  held: [],
  at: Number.NEGATIVE_INFINITY,
  endedAt: Number.NEGATIVE_INFINITY,
  hasty: [],
});

/** Whether a text is a whole code; finds the code among keys that a person typed meanwhile. */
export type IsWhole = (text: string) => boolean;

/** @param at ms on any steady clock */
export function pressKey<T>(
  wedge: Wedge<T>,
  key: WedgeKey<T>,
  at: number,
  isWhole: IsWhole,
): Verdict<T> {
  // Shift and the like stand between a scanner's keys and mean nothing alone.
  if (/^(Shift|CapsLock|NumLock)$/.test(key.key)) return unchanged(wedge);
  const gap = at - wedge.at;
  if (/^(Enter|Tab)$/.test(key.key) && !key.isCommand && !key.isHeld) {
    const least = gap <= FASTEST_PERSON ? SURE_WITH_END : SURE;
    // After a code it may still be the scanner's, unless a person's key came between.
    const lateness = at - wedge.endedAt;
    if (lateness <= (wedge.held.length === 0 ? LATE_END : FASTEST_PERSON)) {
      return { ...unchanged(wedge), isKept: true };
    }
    const settled = settle(wedge, isWhole, least);
    return { ...settled, isKept: settled.code !== undefined };
  }
  const isText = [...key.key].length === 1 && !key.isCommand && !key.isHeld;
  const presses = key.key === ' ' && key.isPressing && wedge.held.length === 0;
  if (!isText || presses) return settleKeys(wedge, isWhole);

  const held = { text: key.key, origin: key.origin };
  const before = [...wedge.hasty, ...wedge.held];
  if (gap <= (before.length >= SURE ? STALL : FASTEST_PERSON)) {
    const reclaimed = wedge.hasty.length < SURE ? wedge.hasty.map(({ origin }) => origin) : [];
    // Two keyboards need not be dated by one clock.
    const longer = { ...wedge, held: [...before, held], hasty: [], at: Math.max(at, wedge.at) };
    return { ...unchanged(longer), isKept: true, reclaimed };
  }
  const settled = settleKeys(wedge, isWhole);
  const { endedAt } = wedge.held.length === 0 ? wedge : settled.wedge;
  return { ...settled, isKept: true, wedge: { ...settled.wedge, held: [held], at, endedAt } };
}

/** Something else happens, so that what has been held is decided now. */
export function settleKeys<T>(wedge: Wedge<T>, isWhole: IsWhole): Verdict<T> {
  return settle(wedge, isWhole, SURE);
}

/**
 * Nothing came for `patienceOf`. The next key may show by its own time that it was only late in
 * coming; then the decision is taken back.
 */
export function fallSilent<T>(wedge: Wedge<T>, isWhole: IsWhole): Verdict<T> {
  const settled = settleKeys(wedge, isWhole);
  const { held, at } = wedge;
  const isSure = settled.code === undefined ? isCode(wedge, SURE) : isWhole(settled.code);
  if (isSure) return settled;
  return { ...settled, wedge: { ...settled.wedge, hasty: held, at } };
}

/** Ms after the last key at which to settle; undefined while nothing is held. */
export function patienceOf<T>(wedge: Wedge<T>): number | undefined {
  if (wedge.held.length === 0) return undefined;
  return isCode(wedge, SURE) ? STALL : PATIENCE;
}

const isCode = <T>({ held }: Wedge<T>, least: number): boolean => held.length >= least;

function settle<T>(wedge: Wedge<T>, isWhole: IsWhole, least: number): Verdict<T> {
  const { held, at } = wedge;
  if (!isCode(wedge, least)) {
    const typed = held.map(({ origin }) => origin);
    return { ...unchanged(emptyWedge<T>()), typed };
  }
  return { ...unchanged({ ...emptyWedge<T>(), endedAt: at }), ...separate(held, isWhole) };
}

/**
 * Somebody may have typed while the other scanned. Codes have capitals and digits only, and people
 * mostly type small letters: where the code is whole without those (or without the capitals, when
 * Caps Lock turns them around), they are the person's.
 */
function separate<T>(held: readonly Held<T>[], isWhole: IsWhole) {
  const text = textOf(held);
  const first = held.findIndex((key) => key.text !== ' ');
  const last = held.findLastIndex((key) => key.text !== ' ');
  const parts = [
    held.slice(first, last + 1),
    ...[/^[A-Z\d]$/, /^[a-z\d]$/].map((ofCode) => held.filter((key) => ofCode.test(key.text))),
  ];
  const part = parts.find((keys) => isWhole(textOf(keys)));
  if (part) {
    const rest = held.filter((key) => !part.includes(key));
    return { code: textOf(part), typed: rest.map(({ origin }) => origin) };
  }
  if (isProse(text)) return { code: undefined, typed: held.map(({ origin }) => origin) };
  return { code: text, typed: [] };
}

/**
 * Words in one go come from a program that types for its user, not from a scanner. Hardly a capital
 * or digit is among them, while a code that is mixed with somebody's typing has more of those.
 */
function isProse(text: string): boolean {
  const small = text.replace(/[\p{Lu}\d]/gu, '');
  const isMostlySmall = small.length * 3 >= text.length * 2;
  return isMostlySmall && /\p{Ll}/u.test(text) && (/\s/.test(text) || !/[\d/:]/.test(text));
}

const textOf = (held: readonly Held<unknown>[]): string => held.map(({ text }) => text).join('');

const unchanged = <T>(wedge: Wedge<T>): Verdict<T> => ({
  wedge,
  isKept: false,
  typed: [],
  reclaimed: [],
  code: undefined,
});
