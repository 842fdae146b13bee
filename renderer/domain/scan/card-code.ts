import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { addCheck, hasValidCheck } from './check-characters';

/** Tells our cards from every other code that a scanner may meet. */
const PREFIX = 'PD';

/** 128 bits in base 36. */
const ID_LENGTH = 25;
const CHECK_LENGTH = 2;

/** Characters of a card's code: 29, just what a QR code of 25 × 25 modules holds at level Q. */
export const CODE_LENGTH = PREFIX.length + ID_LENGTH + CHECK_LENGTH;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const BITS = 128n;

/**
 * What a participant's card carries: capitals and digits only, which every scanner types on every
 * keyboard and QR codes hold in their compact alphanumeric mode.
 */
export function cardCode(participantId: string): string {
  const number = BigInt(`0x${cardId(participantId).replaceAll('-', '')}`);
  return addCheck(PREFIX + number.toString(36).toUpperCase().padStart(ID_LENGTH, '0'));
}

/**
 * The UUID by which a card names somebody: the participant's own id, and a digest of one that is
 * none, as a log from elsewhere may have.
 */
export function cardId(participantId: string): string {
  if (UUID.test(participantId)) return participantId;
  const digest = bytesToHex(sha256(new TextEncoder().encode(participantId)));
  return uuidOf(BigInt(`0x${digest.slice(0, 32)}`));
}

/** `damaged`: one of our cards, but not all of it was read, or not rightly. */
export type CardReading =
  /** `cardId` of the participant. */
  | { readonly kind: 'card'; readonly cardId: string }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'other' };

/** @param text capitals and digits, without blanks */
export function readCardCode(text: string): CardReading {
  if (isPartOfCard(text)) return { kind: 'damaged' };
  if (!text.startsWith(PREFIX)) return { kind: 'other' };
  if (text.length !== CODE_LENGTH || !hasValidCheck(text)) return { kind: 'damaged' };
  let number = 0n;
  for (const digit of text.slice(PREFIX.length, -CHECK_LENGTH)) {
    number = number * 36n + BigInt(Number.parseInt(digit, 36));
  }
  // 25 digits reach a little further than 128 bits.
  if (number >> BITS !== 0n) return { kind: 'damaged' };
  return { kind: 'card', cardId: uuidOf(number) };
}

/** The end of a code whose beginning was lost, as when the window had no focus yet. */
function isPartOfCard(text: string): boolean {
  const isLongPart = text.length >= CODE_LENGTH / 2 && text.length < CODE_LENGTH;
  return isLongPart && /^[0-9A-Z]+$/.test(text) && /[A-Z]/.test(text) && /\d/.test(text);
}

function uuidOf(number: bigint): string {
  const hex = number.toString(16).padStart(32, '0');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
