/**
 * Two check characters by ISO/IEC 7064, MOD 1271-36: every wrong character, every swap of two and
 * nearly every other reading error shows.
 */
const MODULUS = 1271;
const RADIX = 36;

/** @param text capitals and digits */
export function addCheck(text: string): string {
  const sum = (remainderOf(text) * RADIX ** 2) % MODULUS;
  const check = (MODULUS + 1 - sum) % MODULUS;
  return text + digitOf(Math.floor(check / RADIX)) + digitOf(check % RADIX);
}

/** Whether a text and the two characters at its end belong together. */
export function hasValidCheck(text: string): boolean {
  return /^[0-9A-Z]+$/.test(text) && remainderOf(text) === 1;
}

function remainderOf(text: string): number {
  let remainder = 0;
  for (const character of text) {
    remainder = (remainder * RADIX + Number.parseInt(character, RADIX)) % MODULUS;
  }
  return remainder;
}

const digitOf = (value: number): string => value.toString(RADIX).toUpperCase();
