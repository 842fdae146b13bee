import type { WriteAnswer } from './write-worker';
import type { WrittenWorkbook } from './written-workbook';

export type WriteOutcome =
  | { readonly status: 'written'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly status: 'cancelled' };

/** The part of a Worker that is used here, so that tests can put one in its place. */
export type WriterWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/**
 * Writes an .xlsx file in a worker: 500 people in 20 sessions take the library longer than the
 * 50 ms that a screen may stand still. The worker is gone when the promise settles.
 *
 * @param signal ends the work at once
 * @throws Error on a bug in the writing, or if the worker cannot be loaded
 */
export function writeSheet(
  workbook: WrittenWorkbook,
  signal?: AbortSignal,
  createWorker: () => WriterWorker = createWriterWorker,
): Promise<WriteOutcome> {
  if (signal?.aborted) return Promise.resolve({ status: 'cancelled' });
  const worker = createWorker();
  return new Promise<WriteOutcome>((resolve, reject) => {
    signal?.addEventListener('abort', () => resolve({ status: 'cancelled' }), { once: true });
    worker.onmessage = ({ data }: MessageEvent<WriteAnswer>) => {
      if (data.kind === 'failed') reject(new Error(data.message));
      else resolve({ status: 'written', bytes: data.bytes });
    };
    worker.onerror = ({ message }) =>
      reject(new Error(message || 'The spreadsheet worker could not be loaded'));
    worker.postMessage(workbook);
  }).finally(() => worker.terminate());
}

function createWriterWorker(): WriterWorker {
  return new Worker(new URL('./write-worker.ts', import.meta.url), { type: 'module' });
}
