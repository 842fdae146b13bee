import { SHEET_LIMITS } from './limits';
import { type ParseResult, refuse, type SheetFile, type SheetResult } from './sheet';

/** The part of a Worker that is used here, so that tests can put one in its place. */
export type ParserWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>;

export interface ReadSheetOptions {
  /** Aborting stops the reading at once: the result is `cancelled`. */
  readonly signal?: AbortSignal;
  readonly limitMilliseconds?: number;
  readonly createWorker?: () => ParserWorker;
}

/**
 * Reads a spreadsheet or CSV file in a worker of its own, so that neither a large file nor a
 * hostile one can hold up the window. The worker is gone when the promise settles.
 */
export function readSheet(file: SheetFile, options: ReadSheetOptions = {}): Promise<SheetResult> {
  const { signal, limitMilliseconds = SHEET_LIMITS.milliseconds } = options;
  if (signal?.aborted) return Promise.resolve({ status: 'cancelled' });
  // Checked here as well, to spare copying it into the worker.
  if (file.bytes.length > SHEET_LIMITS.fileBytes) return Promise.resolve(refuse('too-large'));
  const worker = (options.createWorker ?? createParserWorker)();
  return new Promise<SheetResult>((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      worker.terminate();
    };
    const finish = (result: SheetResult) => {
      stop();
      resolve(result);
    };
    const fail = (message: string) => {
      stop();
      reject(new Error(message));
    };
    const cancel = () => finish({ status: 'cancelled' });
    const timer = setTimeout(() => finish(refuse('timeout')), limitMilliseconds);
    signal?.addEventListener('abort', cancel);
    worker.onmessage = (event: MessageEvent<ParseResult>) => finish(event.data);
    worker.onerror = (event) => fail(`spreadsheet worker: ${event.message}`);
    worker.onmessageerror = () => fail('spreadsheet worker: result could not be cloned');
    worker.postMessage(file);
  });
}

function createParserWorker(): ParserWorker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
