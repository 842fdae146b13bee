export type FileKind = 'zip' | 'old-xls' | 'password-protected' | 'web-page' | 'binary' | 'text';

const ZIP_SIGNATURES: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06], // without entries
];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const BINARY_SIGNATURES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // RTF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x1f, 0x8b], // gzip
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x52, 0x61, 0x72, 0x21], // RAR
];

/** Tells the kind of a file by its first bytes, whatever its name says. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  if (ZIP_SIGNATURES.some((signature) => startsWith(bytes, signature))) return 'zip';
  if (startsWith(bytes, OLE)) return kindOfOleFile(bytes);
  if (BINARY_SIGNATURES.some((signature) => startsWith(bytes, signature))) return 'binary';
  const beginning = new TextDecoder().decode(bytes.subarray(0, 512)).trimStart().toLowerCase();
  // Web systems like to call an HTML table or an XML table ".xls".
  if (/^(<!doctype|<html|<table|<\?xml|<head|<meta|<style)/.test(beginning)) return 'web-page';
  return 'text';
}

/** Names inside an OLE container are UTF-16 at even places, so that decoding it all shows them. */
function kindOfOleFile(bytes: Uint8Array): FileKind {
  const text = new TextDecoder('utf-16le').decode(bytes);
  if (text.includes('EncryptedPackage')) return 'password-protected';
  return text.includes('Workbook') || text.includes('Book\0') ? 'old-xls' : 'binary';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
