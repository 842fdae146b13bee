import { readCardCode } from './card-code';

/**
 * What a scanner or camera read. `damaged`: a card of ours that was not read whole; `foreign`:
 * something else, `text` shortened to what fits into a sentence.
 */
export type Scan =
  | { readonly kind: 'card'; readonly cardId: string }
  | { readonly kind: 'nip'; readonly nip: string }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'foreign'; readonly text: string };

/** What scanners are set up to send before a code: its symbology (ISO/IEC 15424). */
const SYMBOLOGY = /^\]Q[0-6]|^\][AC][0-9A-F]/;

const LONGEST_SHOWN = 24;

export function readScan(scanned: string): Scan {
  const text = scanned.trim().replace(SYMBOLOGY, '');
  const compact = text.replace(/\s/g, '');
  if (/^\d{18}$/.test(compact)) return { kind: 'nip', nip: compact };
  // With Caps Lock on, a scanner's capitals come as small letters.
  const card = readCardCode(text.toUpperCase());
  return card.kind === 'other' ? { kind: 'foreign', text: shortened(text) } : card;
}

/** Whether a text is a whole code of the kinds that are scanned here. */
export function isWholeCode(text: string): boolean {
  const { kind } = readScan(text);
  return kind === 'card' || kind === 'nip';
}

function shortened(text: string): string {
  const line = [...text.replace(/\s+/g, ' ').replace(/\p{C}/gu, '')];
  return line.length <= LONGEST_SHOWN ? line.join('') : `${line.slice(0, LONGEST_SHOWN).join('')}…`;
}
