import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IpcMainInvokeEvent } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BridgeHandlers } from '../../electron/handler';
import { displayHandlers } from '../../electron/handlers/display';
import { channelsOf, serveBridge } from '../../electron/ipc';
import { openLog } from '../../electron/log';
import { scratchFolder } from './scratch';

const exposed: Record<string, unknown> = {};
const invoked: unknown[][] = [];
vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (name: string, api: unknown) => {
      exposed[name] = api;
    },
  },
  ipcRenderer: {
    invoke: async (...args: unknown[]) => {
      invoked.push(args);
    },
  },
}));

const answer = () => vi.fn(async () => undefined as never);
const handlers = (): BridgeHandlers => ({
  app: { info: answer() },
  files: { save: answer(), open: answer() },
  journal: { inspect: answer(), read: answer(), append: answer() },
  power: { keepAwake: answer(), lastSuspension: answer() },
  display: displayHandlers({ show: async () => undefined }),
});

describe('the bridge in the shell', () => {
  type Listener = (event: IpcMainInvokeEvent, ...args: unknown[]) => Promise<unknown>;
  const listeners = new Map<string, Listener>();
  const log = { write: vi.fn(), writeError: vi.fn() };
  const served = handlers();

  beforeEach(() => {
    listeners.clear();
    vi.clearAllMocks();
    serveBridge(
      { handle: (channel, listener) => void listeners.set(channel, listener) },
      served,
      log,
    );
  });

  const call = (senderFrame: unknown, channel: string, ...args: unknown[]) =>
    listeners.get(channel)?.({ senderFrame } as IpcMainInvokeEvent, ...args);
  const application = { origin: 'app://bundle', parent: null };

  it('answers the application', async () => {
    await call(application, 'files.open', { filters: [], multiple: false });
    expect(served.files.open).toHaveBeenCalledWith([{ filters: [], multiple: false }]);
  });

  it.each([
    ['a frame that is gone', null],
    ['a frame inside the page', { origin: 'app://bundle', parent: {} }],
    ['another origin', { origin: 'https://example.com', parent: null }],
  ])('refuses %s on every channel', async (_who, frame) => {
    for (const channel of listeners.keys()) {
      await expect(call(frame, channel)).rejects.toThrow(`${channel}: refused`);
    }
    expect(served.journal.append).not.toHaveBeenCalled();
    expect(log.write).toHaveBeenCalledTimes(listeners.size);
  });

  it('tells the page and the log of a failure without its message', async () => {
    const error = new Error('EACCES: /home/siti/Dokumen/rahasia.docx');
    vi.mocked(served.files.save).mockRejectedValueOnce(error);
    await expect(call(application, 'files.save', {})).rejects.toThrow(/^files\.save: Error$/);
    expect(log.writeError).toHaveBeenCalledWith('ipc-failed', error, { channel: 'files.save' });
    await expect(call(application, 'display.openClassroom', 'Siti')).rejects.toThrow(
      /^display\.openClassroom: RefusedRequest$/,
    );
  });
});

describe('the bridge in the page', () => {
  it('is one frozen object with a named function for each served channel', async () => {
    await import('../../electron/preload');
    expect(Object.keys(exposed)).toEqual(['pendamping']);
    const bridge = exposed.pendamping as Record<string, Record<string, () => Promise<void>>>;
    expect(Object.isFrozen(bridge)).toBe(true);
    expect(Object.values(bridge).every(Object.isFrozen)).toBe(true);
    for (const methods of Object.values(bridge)) {
      for (const method of Object.values(methods)) await method();
    }
    const served = channelsOf(handlers()).map(([channel]) => channel);
    expect(invoked.map(([channel]) => channel)).toEqual(served);
  });

  it('names no channel that the page could choose', () => {
    const source = readFileSync(join(import.meta.dirname, '../../electron/preload.ts'), 'utf8');
    expect(source.match(/ipcRenderer/g)).toHaveLength(2);
    expect(source).not.toMatch(/\bon\(|\bsend\(|process|require/);
  });
});

describe('the technical log', () => {
  it('keeps codes and places in the code, never a message or a folder', async () => {
    const folder = await scratchFolder();
    const log = openLog(folder, () => Date.UTC(2026, 10, 21, 1, 2, 3));
    const error = Object.assign(new Error('NIP 196603101990031003 /home/siti/x'), { code: 'EIO' });
    error.stack = `Error: NIP 196603101990031003
    at save (/home/siti/app/files.ts:12:5)
    at async C:\\Users\\siti\\app\\main.js:3:1`;
    log.writeError('ipc-failed', error, { channel: 'files.save' });
    log.write('started', { version: '0.1.0' });
    const [first = '', second = ''] = readFileSync(join(folder, 'pendamping.log'), 'utf8').split(
      '\n',
    );
    expect(JSON.parse(first)).toEqual({
      at: '2026-11-21T01:02:03.000Z',
      event: 'ipc-failed',
      channel: 'files.save',
      error: 'Error',
      code: 'EIO',
      places: 'save@files.ts:12 -@main.js:3',
    });
    expect(first).not.toMatch(/siti|196603/);
    expect(JSON.parse(second)).toMatchObject({ event: 'started', version: '0.1.0' });
  });

  it('keeps one older generation', async () => {
    const folder = await scratchFolder();
    const log = openLog(folder, () => 0);
    for (let index = 0; index < 5; index += 1) log.write('filler', { text: 'x'.repeat(600_000) });
    expect(readFileSync(join(folder, 'pendamping.log')).length).toBeLessThan(1_300_000);
    expect(readFileSync(join(folder, 'pendamping.1.log')).length).toBeLessThan(1_300_000);
  });

  it('does not stop the application when it cannot be written', async () => {
    const folder = await scratchFolder();
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => openLog(join(folder, '\0'), () => 0).write('started')).not.toThrow();
  });
});
