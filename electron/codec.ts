/**
 * Everything the shell keeps on disk passes here, so that encryption at rest can be switched on in
 * one place. For now the stored bytes are the text itself.
 */

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Turns one line of text, free of line breaks, into bytes that hold no line break (0x0A) either. */
export function encode(text: string): Buffer {
  return Buffer.from(text, 'utf8');
}

/** The text that `encode` was given, or undefined when the bytes are not of its making. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}
