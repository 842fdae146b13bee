import { writeFile } from 'node:fs/promises';
import { correction, generate, mode } from 'lean-qr';

const WIDTH = 640;
const HEIGHT = 480;
/** Pixels of a module: a card held at arm's length. */
const SCALE = 7;

const WHITE = 235;
const BLACK = 16;
const GREY = 128;

/**
 * A film for Chromium's fake camera: one card after the other, each shown for so many frames at ten
 * a second, with as many frames of an empty table after it. It begins anew when it is over.
 *
 * @param codes what the cards carry
 */
export async function writeFilm(path: string, codes: readonly string[], frames: number) {
  const picture = (luma: Buffer) =>
    Buffer.concat([Buffer.from('FRAME\n'), luma, Buffer.alloc((WIDTH * HEIGHT) / 2, GREY)]);
  const times = (count: number, frame: Buffer) => Array.from({ length: count }, () => frame);
  const empty = picture(Buffer.alloc(WIDTH * HEIGHT, GREY));
  await writeFile(
    path,
    Buffer.concat([
      Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`),
      ...codes.flatMap((code) => [
        ...times(frames, picture(cardInSight(code))),
        ...times(frames, empty),
      ]),
    ]),
  );
}

function cardInSight(code: string): Buffer {
  const qr = generate(mode.alphaNumeric(code), { minCorrectionLevel: correction.Q });
  const side = (qr.size + 8) * SCALE;
  const [left, top] = [Math.floor((WIDTH - side) / 2), Math.floor((HEIGHT - side) / 2)];
  const luma = Buffer.alloc(WIDTH * HEIGHT, GREY);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const isOn = qr.get(Math.floor(x / SCALE) - 4, Math.floor(y / SCALE) - 4);
      luma[(top + y) * WIDTH + left + x] = isOn ? BLACK : WHITE;
    }
  }
  return luma;
}
