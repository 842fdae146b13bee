/** Fingers never press two keys this close together (ms); a scanner always does. */
export const SCANNER_GAP = 50;

/** Digits that came in one go. */
export interface DigitRun {
  readonly digits: string;
  /** Of the last digit, ms on any steady clock. */
  readonly at: number;
}

/**
 * What was meant by digits: one alone is a key pressed by hand, a long run is a number read by a
 * scanner. Anything between (two keys hit by one finger) means nothing.
 */
export type DigitMeaning =
  | { readonly kind: 'key'; readonly digit: string }
  | { readonly kind: 'scan'; readonly digits: string }
  | { readonly kind: 'none' };

/** The shortest number that is taken for a scan. */
const SHORTEST_SCAN = 8;

export function addDigit(run: DigitRun | undefined, digit: string, at: number): DigitRun {
  const continues = run !== undefined && at - run.at <= SCANNER_GAP;
  return { digits: continues ? run.digits + digit : digit, at };
}

export function meaningOfDigits({ digits }: DigitRun): DigitMeaning {
  if (digits.length === 1) return { kind: 'key', digit: digits };
  return digits.length >= SHORTEST_SCAN ? { kind: 'scan', digits } : { kind: 'none' };
}
