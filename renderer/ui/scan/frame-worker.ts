import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';

/** What the worker says: it can begin, what a frame showed, or that it cannot work at all. */
export type FrameAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly texts: readonly string[]; readonly took: number }
  | { readonly kind: 'failed'; readonly message: string };

const tell = (answer: FrameAnswer) => self.postMessage(answer);

const canvas = new OffscreenCanvas(1, 1);

/** Cards, and the barcodes of employee cards with a NIP. */
const OPTIONS = {
  formats: ['QRCode', 'Code128', 'Code39'],
  tryInvert: false,
  maxNumberOfSymbols: 2,
} as const;

// The library's own choice would be a server on the internet.
prepareZXingModule({
  overrides: { locateFile: () => new URL(wasmUrl, self.location.href).href },
  fireImmediately: true,
}).then(
  () => tell({ kind: 'ready' }),
  (error: unknown) => tell({ kind: 'failed', message: String(error) }),
);

self.addEventListener('message', async ({ data: frame }: MessageEvent<ImageBitmap>) => {
  try {
    const began = performance.now();
    const results = await readBarcodes(pixelsOf(frame), {
      ...OPTIONS,
      formats: [...OPTIONS.formats],
    });
    const texts = results.filter(({ isValid }) => isValid).map(({ text }) => text);
    tell({ kind: 'read', texts, took: performance.now() - began });
  } catch (error) {
    tell({ kind: 'failed', message: String(error) });
  }
});

function pixelsOf(frame: ImageBitmap): ImageData {
  const { width, height } = frame;
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The worker has no canvas');
  context.drawImage(frame, 0, 0);
  frame.close();
  return context.getImageData(0, 0, width, height);
}
