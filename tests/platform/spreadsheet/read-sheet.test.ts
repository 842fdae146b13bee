import { expect, test, vi } from 'vitest';
import { type ParserWorker, readSheet } from '../../../renderer/platform/spreadsheet/read-sheet';

const file = { name: 'daftar.csv', bytes: new Uint8Array(3) };

function silentWorker() {
  return {
    postMessage: vi.fn(),
    terminate: vi.fn(),
    onmessage: null,
    onerror: null,
    onmessageerror: null,
  } satisfies ParserWorker as ParserWorker;
}

test('gives what the worker found, and ends the worker', async () => {
  const worker = silentWorker();
  const reading = readSheet(file, { createWorker: () => worker });
  expect(worker.postMessage).toHaveBeenCalledWith(file);
  worker.onmessage?.call(
    // The handler needs no receiver.
    worker as Worker,
    new MessageEvent('message', { data: { status: 'read', sheets: [] } }),
  );
  expect(await reading).toEqual({ status: 'read', sheets: [] });
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test('stops a worker that takes too long', async () => {
  const worker = silentWorker();
  const result = await readSheet(file, { createWorker: () => worker, limitMilliseconds: 5 });
  expect(result).toEqual({ status: 'refused', code: 'timeout' });
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test('stops when the user cancels', async () => {
  const worker = silentWorker();
  const control = new AbortController();
  const reading = readSheet(file, { createWorker: () => worker, signal: control.signal });
  control.abort();
  expect(await reading).toEqual({ status: 'cancelled' });
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test('starts no worker for what was cancelled before, or is too large', async () => {
  const createWorker = vi.fn(silentWorker);
  expect(await readSheet(file, { createWorker, signal: AbortSignal.abort() })).toEqual({
    status: 'cancelled',
  });
  const large = { name: 'a.xlsx', bytes: new Uint8Array(50 * 1024 * 1024 + 1) };
  expect(await readSheet(large, { createWorker })).toEqual({
    status: 'refused',
    code: 'too-large',
  });
  expect(createWorker).not.toHaveBeenCalled();
});

test('a bug in the worker is thrown, not hidden', async () => {
  const worker = silentWorker();
  const reading = readSheet(file, { createWorker: () => worker });
  const event = Object.assign(new Event('error'), { message: 'boom' });
  worker.onerror?.call(worker as Worker, event as ErrorEvent);
  await expect(reading).rejects.toThrow('boom');
  expect(worker.terminate).toHaveBeenCalledOnce();
});
