/** Largest picture that is kept as it is, in bytes: the logo is in every document and in the log. */
export const LARGEST_LOGO = 200_000;

export type LogoKind = 'png' | 'jpeg';

/** What a file is by its first bytes; its name may say anything. */
export function logoKind(bytes: Uint8Array): LogoKind | undefined {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  return startsWith(bytes, [0xff, 0xd8, 0xff]) ? 'jpeg' : undefined;
}

/** A picture as the settings keep it. */
export function logoDataUrl(kind: LogoKind, bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:image/${kind};base64,${btoa(binary)}`;
}

/** Smaller so that neither side is longer than `longest`; never larger. Pixels. */
export function fitLogo(
  { width, height }: { readonly width: number; readonly height: number },
  longest: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, longest / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

const startsWith = (bytes: Uint8Array, prefix: readonly number[]): boolean =>
  prefix.every((byte, index) => bytes[index] === byte);
