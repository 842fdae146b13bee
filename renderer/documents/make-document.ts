import { documentFileName } from './document-file-name';
import type { DocumentRequest } from './document-request';
import type { WorkerAnswer } from './worker';

export type MadeDocument =
  | { readonly status: 'made'; readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly status: 'cancelled' };

/** The part of a `Worker` that is needed here. */
export type DocumentWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/**
 * Makes a Word file in a worker, whatever its size: already a list of 40 takes `docx` longer than
 * the 50 ms that a screen may stand still, and the library loads only there.
 *
 * @param signal ends the work at once
 * @throws Error on a bug in the making, or if the worker cannot be loaded
 */
export function makeDocument(
  request: DocumentRequest,
  signal?: AbortSignal,
  startWorker: () => DocumentWorker = startModuleWorker,
): Promise<MadeDocument> {
  if (signal?.aborted) return Promise.resolve({ status: 'cancelled' });
  const worker = startWorker();
  return new Promise<MadeDocument>((resolve, reject) => {
    signal?.addEventListener('abort', () => resolve({ status: 'cancelled' }), { once: true });
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.kind === 'failed') return reject(new Error(data.message));
      resolve({ status: 'made', fileName: documentFileName(request.names), bytes: data.bytes });
    };
    worker.onerror = ({ message }) =>
      reject(new Error(message || 'The document worker could not be loaded'));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

function startModuleWorker(): DocumentWorker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
