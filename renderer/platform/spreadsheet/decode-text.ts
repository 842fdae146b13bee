/** Control characters but white space. */
const CONTROLS = /[^\P{Cc}\t\n\v\f\r]/gu;
/** A stray control character happens in real files; a hundredth of all is no text. */
const MOST_CONTROLS = 0.01;

/**
 * Decodes the text of a CSV file: UTF-8 and UTF-16 with or without a byte order mark, and
 * otherwise Windows-1252, which Excel writes on Indonesian Windows. Null if it is no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decode(bytes);
  const controls = text.match(CONTROLS)?.length ?? 0;
  return text.includes('\0') || controls > text.length * MOST_CONTROLS ? null : text;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const order = byteOrderWithoutMark(bytes);
  if (order) return new TextDecoder(order).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: every byte has a meaning in Windows-1252. `stream` changes nothing but Node 20,
    // under which the unit tests run: it takes a short cut through Latin-1 without it.
    return new TextDecoder('windows-1252').decode(bytes, { stream: true });
  }
}

/** Latin text in UTF-16 has a zero in nearly every second byte. */
function byteOrderWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 2000);
  const half = sample.length / 2;
  const zerosAt = (parity: number) =>
    sample.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  if (half < 2) return null;
  if (zerosAt(1) > half * 0.7 && zerosAt(0) < half * 0.1) return 'utf-16le';
  if (zerosAt(0) > half * 0.7 && zerosAt(1) < half * 0.1) return 'utf-16be';
  return null;
}
