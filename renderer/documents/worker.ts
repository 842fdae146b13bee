import { createDocument } from './create-document';
import type { DocumentRequest } from './document-request';

/** What the worker answers: the file, or the text of a bug. */
export type WorkerAnswer =
  | { readonly kind: 'made'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly message: string };

self.addEventListener('message', async ({ data }: MessageEvent<DocumentRequest>) => {
  try {
    const bytes = new Uint8Array(await createDocument(data));
    const answer: WorkerAnswer = { kind: 'made', bytes };
    self.postMessage(answer, { transfer: [bytes.buffer] });
  } catch (error) {
    // An error does not survive every engine's cloning; its text does.
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const answer: WorkerAnswer = { kind: 'failed', message };
    self.postMessage(answer);
  }
});
