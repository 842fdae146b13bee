import {
  fitLogo,
  LARGEST_LOGO,
  type LogoKind,
  logoDataUrl,
  logoKind,
} from '../../domain/office/logo';

/** Pixels of the longer side: 23 mm on paper at more than 600 dots an inch. */
const LONGEST_SIDE = 600;

/**
 * A logo from a chosen file, as a data URL. Large pictures, such as photographs of a letter, are
 * made smaller, because nobody at a secretariat should have to.
 *
 * @returns undefined if the file is no PNG or JPEG, or a damaged one
 */
export async function readLogoFile(bytes: Uint8Array): Promise<string | undefined> {
  const kind = logoKind(bytes);
  if (!kind) return undefined;
  const picture = await decode(bytes, kind);
  if (!picture) return undefined;
  const isSmall = bytes.length <= LARGEST_LOGO;
  const kept = isSmall ? bytes : await shrink(picture, kind);
  picture.close();
  return logoDataUrl(kind, kept);
}

async function decode(bytes: Uint8Array, kind: LogoKind): Promise<ImageBitmap | undefined> {
  const blob = new Blob([new Uint8Array(bytes)], { type: `image/${kind}` });
  // Rejects what only looks like a picture.
  return createImageBitmap(blob).catch(() => undefined);
}

async function shrink(picture: ImageBitmap, kind: LogoKind): Promise<Uint8Array> {
  const { width, height } = fitLogo(picture, LONGEST_SIDE);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The canvas has no context');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  const blob = await canvas.convertToBlob({ type: `image/${kind}`, quality: 0.9 });
  return new Uint8Array(await blob.arrayBuffer());
}
