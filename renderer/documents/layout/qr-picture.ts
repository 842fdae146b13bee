import { correction, generate, mode } from 'lean-qr';
import { blackAndWhitePng } from './png';

/** Pixels of a module: sharp at 300 dpi and more on the largest card. */
const SCALE = 16;

/** Modules that must stay white around a code (ISO/IEC 18004). */
const QUIET = 4;

/** A code as a picture for printing; a quarter of it may be scratched off. */
export function qrPicture(code: string): Uint8Array<ArrayBuffer> {
  const qr = generate(mode.alphaNumeric(code), { minCorrectionLevel: correction.Q });
  const module = (pixel: number) => Math.floor(pixel / SCALE) - QUIET;
  return blackAndWhitePng((qr.size + 2 * QUIET) * SCALE, (x, y) => qr.get(module(x), module(y)));
}
