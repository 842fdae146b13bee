import type { FileProblemCode } from '../../../domain/people/import/problems';
import type { RosterProposal, RosterRow } from '../../../domain/people/import/read-roster';
import { SHEET_LIMITS } from '../../../platform/spreadsheet/limits';
import type { RosterAnswer, RosterContext, RosterQuestion, RosterRequest } from './roster-messages';

/** The part of a Worker that is used here, so that tests can put one in its place. */
export interface RosterWorker {
  postMessage: (request: RosterRequest) => void;
  terminate: () => void;
  onmessage: ((event: MessageEvent<RosterAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

export type RosterResult =
  | { readonly status: 'read'; readonly proposal: RosterProposal }
  | { readonly status: 'refused'; readonly code: FileProblemCode }
  /** Closed, or asked something else meanwhile. */
  | { readonly status: 'overtaken' };

interface RosterReaderOptions {
  readonly createWorker?: () => RosterWorker;
  readonly limitMilliseconds?: number;
}

/**
 * One file, opened and understood in a worker of its own, so that neither five thousand rows nor a
 * hostile file can hold up the window. To be closed when the file is done with.
 */
export class RosterReader {
  readonly #worker: RosterWorker;
  readonly #limit: number;
  #id = 0;
  #settle: (result: RosterResult) => void = () => {};

  constructor(options: RosterReaderOptions = {}) {
    const { createWorker = createRosterWorker } = options;
    this.#worker = createWorker();
    this.#limit = options.limitMilliseconds ?? SHEET_LIMITS.milliseconds;
  }

  /** A later question overtakes an earlier one. */
  ask(
    question: RosterQuestion,
    context: RosterContext,
    onProgress: (done: number, total: number) => void = () => {},
  ): Promise<RosterResult> {
    this.#settle({ status: 'overtaken' });
    // Checked here as well, to spare copying it into the worker.
    if (question.type === 'file' && question.file.bytes.length > SHEET_LIMITS.fileBytes) {
      return Promise.resolve({ status: 'refused', code: 'too-large' });
    }
    this.#id += 1;
    const id = this.#id;
    const worker = this.#worker;
    return new Promise<RosterResult>((resolve, reject) => {
      const rows: RosterRow[] = [];
      const timer = setTimeout(() => {
        // It may never come back from what it is doing.
        worker.terminate();
        this.#settle({ status: 'refused', code: 'timeout' });
      }, this.#limit);
      this.#settle = (result) => {
        clearTimeout(timer);
        resolve(result);
      };
      const fail = (message: string) => {
        clearTimeout(timer);
        worker.terminate();
        reject(new Error(message));
      };
      worker.onmessage = ({ data }) => {
        if (data.id !== id) return;
        if (data.type === 'progress') onProgress(data.done, data.total);
        if (data.type === 'rows') rows.push(...data.rows);
        if (data.type === 'refused') this.#settle({ status: 'refused', code: data.code });
        if (data.type === 'read') {
          this.#settle({ status: 'read', proposal: { ...data.proposal, rows } });
        }
      };
      worker.onerror = (event) => fail(`roster worker: ${event.message}`);
      worker.onmessageerror = () => fail('roster worker: answer could not be cloned');
      worker.postMessage({ id, question, context });
    });
  }

  close(): void {
    this.#worker.terminate();
    this.#settle({ status: 'overtaken' });
  }
}

function createRosterWorker(): RosterWorker {
  return new Worker(new URL('./roster-worker.ts', import.meta.url), { type: 'module' });
}
