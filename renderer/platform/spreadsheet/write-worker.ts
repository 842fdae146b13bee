import { workbookBytes } from './workbook-bytes';
import type { WrittenWorkbook } from './written-workbook';

/** What the worker answers: the file, or the text of a bug. */
export type WriteAnswer =
  | { readonly kind: 'written'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly message: string };

self.addEventListener('message', async ({ data }: MessageEvent<WrittenWorkbook>) => {
  try {
    const bytes = new Uint8Array(await workbookBytes(data));
    const answer: WriteAnswer = { kind: 'written', bytes };
    self.postMessage(answer, { transfer: [bytes.buffer] });
  } catch (error) {
    // An error does not survive every engine's cloning; its text does.
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const answer: WriteAnswer = { kind: 'failed', message };
    self.postMessage(answer);
  }
});
