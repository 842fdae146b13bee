import { describe, expect, it } from 'vitest';
import { createDocument } from '../../renderer/documents/create-document';
import type { DocumentRequest } from '../../renderer/documents/document-request';
import { type DocumentWorker, makeDocument } from '../../renderer/documents/make-document';
import type { WorkerAnswer } from '../../renderer/documents/worker';
import { OFFICE } from './office';
import { readDocument } from './read-document';
import { filledSheet } from './views';

const REQUEST: DocumentRequest = {
  kind: 'attendance-filled',
  view: filledSheet(1),
  names: {
    date: '2026-11-24',
    paper: 'Daftar Hadir terisi, Sesi 1',
    title: 'Pelatihan',
    batch: '',
  },
  office: OFFICE,
};

/** A worker on this thread; the request is cloned as the real one would be. */
class LocalWorker implements DocumentWorker {
  onmessage: DocumentWorker['onmessage'] = null;
  onerror: DocumentWorker['onerror'] = null;
  isTerminated = false;

  constructor(private readonly answer: (request: DocumentRequest) => Promise<WorkerAnswer>) {}

  async postMessage(request: DocumentRequest): Promise<void> {
    const data = await this.answer(structuredClone(request));
    if (!this.isTerminated)
      this.onmessage?.call(this.worker, new MessageEvent('message', { data }));
  }

  terminate(): void {
    this.isTerminated = true;
  }

  private get worker(): Worker {
    return this as unknown as Worker;
  }
}

const working = () =>
  new LocalWorker(async (request) => ({
    kind: 'made',
    bytes: new Uint8Array(await createDocument(request)),
  }));

describe('making a document', () => {
  it('gives the file and its name, and ends the worker', async () => {
    const worker = working();
    const made = await makeDocument(REQUEST, undefined, () => worker);
    if (made.status !== 'made') throw new Error('It was cancelled');
    expect(made.fileName).toMatch(/^2026-11-24 Daftar Hadir terisi, Sesi 1 /);
    expect(readDocument(made.bytes).paragraphs).toContain('DAFTAR HADIR PESERTA');
    expect(worker.isTerminated).toBe(true);
  });

  it('stops at once when cancelled', async () => {
    const worker = new LocalWorker(() => new Promise(() => undefined));
    const controller = new AbortController();
    const making = makeDocument(REQUEST, controller.signal, () => worker);
    controller.abort();
    expect(await making).toEqual({ status: 'cancelled' });
    expect(worker.isTerminated).toBe(true);
  });

  it('does not even start when it was cancelled before', async () => {
    const start = () => {
      throw new Error('The worker was started');
    };
    expect(await makeDocument(REQUEST, AbortSignal.abort(), start)).toEqual({
      status: 'cancelled',
    });
  });

  it('throws the bug that the worker met', async () => {
    const worker = new LocalWorker(async () => ({ kind: 'failed', message: 'RangeError: baris' }));
    await expect(makeDocument(REQUEST, undefined, () => worker)).rejects.toThrow(
      'RangeError: baris',
    );
    expect(worker.isTerminated).toBe(true);
  });

  it('throws when the worker cannot be loaded', async () => {
    const worker = new LocalWorker(() => new Promise(() => undefined));
    const making = makeDocument(REQUEST, undefined, () => worker);
    worker.onerror?.call(worker as never, new Event('error') as ErrorEvent);
    await expect(making).rejects.toThrow('could not be loaded');
  });
});
