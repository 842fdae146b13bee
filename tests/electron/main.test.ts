import type { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeElectron, FakeWindow, fakeElectron } from './fake-electron';
import { scratchFolder } from './scratch';

const application = { senderFrame: { origin: 'app://bundle', parent: null } };

/** Loads the shell's entry as Electron would, without Electron. */
async function startShell(
  situation: { readonly hasLock?: boolean; readonly screens?: number } = {},
): Promise<FakeElectron & { readonly userData: string }> {
  const userData = await scratchFolder();
  const electron = fakeElectron({ ...situation, userData });
  vi.resetModules();
  vi.doMock('electron', () => electron.module);
  await import('../../electron/main');
  return { ...electron, userData };
}

const listeners = ['uncaughtException', 'unhandledRejection'] as const;
let before: Record<string, unknown[]>;

beforeEach(() => {
  before = Object.fromEntries(listeners.map((name) => [name, process.listeners(name as never)]));
});

afterEach(() => {
  for (const name of listeners) {
    for (const listener of process.listeners(name as never)) {
      if (!before[name]?.includes(listener)) process.off(name, listener);
    }
  }
});

describe('starting', () => {
  it('leaves at once when another instance runs', async () => {
    const { calls, windows, handled } = await startShell({ hasLock: false });
    expect(calls).toEqual(['requestSingleInstanceLock', 'exit']);
    expect(windows).toEqual([]);
    expect(handled.size).toBe(0);
  });

  it('asks for the lock, the sandbox and the scheme before Electron is ready', async () => {
    const { calls, schemes, switches, windows, becomeReady } = await startShell();
    expect(calls).toEqual([
      'requestSingleInstanceLock',
      'enableSandbox',
      'registerSchemesAsPrivileged',
    ]);
    expect(schemes).toEqual([
      {
        scheme: 'app',
        privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
      },
    ]);
    expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect(windows).toEqual([]);
    await becomeReady();
    expect(windows).toHaveLength(1);
  });

  it('guards the session before the first window loads', async () => {
    const { calls, windows, becomeReady } = await startShell();
    await becomeReady();
    for (const guard of [
      'setPermissionRequestHandler',
      'setPermissionCheckHandler',
      'setDevicePermissionHandler',
      'onBeforeRequest',
      'protocol.handle',
    ]) {
      expect(calls).toContain(guard);
    }
    expect(windows[0]?.loadURL.mock.calls).toEqual([['app://bundle/index.html#/']]);
    expect(windows[0]?.options.webPreferences).toMatchObject({ sandbox: true, devTools: false });
  });

  it('brings its window to the front when it is started again', async () => {
    const { app, windows, becomeReady } = await startShell();
    await becomeReady();
    app.emit('second-instance');
    expect(windows).toHaveLength(1);
    expect(windows[0]?.restore).toHaveBeenCalled();
    expect(windows[0]?.focus).toHaveBeenCalled();
  });
});

describe('running', () => {
  it('keeps the journal in the profile', async () => {
    const { handled, userData, becomeReady } = await startShell();
    await becomeReady();
    const activityId = 'office';
    const event = { activityId, deviceId: 'office', seq: 1, hash: 'a1', previousHash: '' };
    const line = { ...event, json: JSON.stringify(event) };
    expect(await handled.get('journal.append')?.(application, [line])).toEqual({
      status: 'appended',
    });
    expect(readFileSync(join(userData, 'journal/office/0001.ndjson'), 'utf8')).toBe(
      `${line.json}\n\n`,
    );
  });

  it.each([
    [2, { fullscreen: true, x: 1366 }],
    [1, { fullscreen: false, width: 1280 }],
  ])('opens the classroom window with %i screens', async (screens, options) => {
    const { handled, windows, becomeReady } = await startShell({ screens });
    await becomeReady();
    await handled.get('display.openClassroom')?.(application, '/layar-kelas/a/b');
    await handled.get('display.openClassroom')?.(application, '/layar-kelas/a/b');
    expect(windows).toHaveLength(2);
    expect(windows[1]?.options).toMatchObject(options);
    expect(windows[1]?.loadURL.mock.calls).toEqual([['app://bundle/index.html#/layar-kelas/a/b']]);
    expect(windows[1]?.options.webPreferences).toEqual(windows[0]?.options.webPreferences);
  });

  it('opens the classroom window again after it was closed, and closes it with the operator’s', async () => {
    const { handled, windows, becomeReady } = await startShell();
    await becomeReady();
    const open = () => handled.get('display.openClassroom')?.(application, '/layar-kelas/a/b');
    await open();
    windows[1]?.close();
    await open();
    expect(windows).toHaveLength(3);
    const closed = vi.fn();
    windows[2]?.on('closed', closed);
    windows[0]?.close();
    expect(closed).toHaveBeenCalled();
  });

  it('loads the classroom page again when it could not be loaded', async () => {
    const { handled, windows, becomeReady } = await startShell();
    await becomeReady();
    const open = () => handled.get('display.openClassroom')?.(application, '/layar-kelas/a/b');
    FakeWindow.nextLoad = () => Promise.reject(new Error('ERR_FAILED'));
    await expect(open()).rejects.toThrow();
    await open();
    expect(windows).toHaveLength(2);
    expect(windows[1]?.loadURL).toHaveBeenCalledTimes(2);
  });

  it('loads the classroom page once for two presses, and follows the last one', async () => {
    const { handled, windows, becomeReady } = await startShell();
    await becomeReady();
    const open = (day: string) =>
      handled.get('display.openClassroom')?.(application, `/layar-kelas/a/${day}`);
    let abort = (): void => undefined;
    FakeWindow.nextLoad = () =>
      new Promise((_resolve, reject) => {
        abort = () => reject(new Error('ERR_ABORTED'));
      });
    const presses = [open('b'), open('b'), open('c')];
    abort();
    await Promise.all(presses);
    expect(windows[1]?.loadURL.mock.calls.flat()).toEqual([
      'app://bundle/index.html#/layar-kelas/a/b',
      'app://bundle/index.html#/layar-kelas/a/c',
    ]);
  });

  it('reloads a crashed classroom page', async () => {
    const { handled, windows, becomeReady } = await startShell();
    await becomeReady();
    await handled.get('display.openClassroom')?.(application, '/layar-kelas/a/b');
    windows[1]?.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(windows[1]?.webContents.reload).toHaveBeenCalledTimes(1);
  });

  it('reloads a crashed page, and asks when it crashes again at once', async () => {
    const { calls, windows, becomeReady } = await startShell();
    await becomeReady();
    const page = windows[0]?.webContents;
    page?.emit('render-process-gone', {}, { reason: 'clean-exit' });
    expect(page?.reload).not.toHaveBeenCalled();
    page?.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(page?.reload).toHaveBeenCalledTimes(1);
    expect(calls).not.toContain('showMessageBoxSync');
    page?.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(calls).toContain('showMessageBoxSync');
  });

  it('tells a page when the machine last slept', async () => {
    const { handled, module, becomeReady } = await startShell();
    await becomeReady();
    const lastSuspension = () => handled.get('power.lastSuspension')?.(application);
    expect(await lastSuspension()).toBeUndefined();
    (module.powerMonitor as EventEmitter).emit('suspend');
    expect(await lastSuspension()).toMatchObject({ resumedAt: undefined });
    (module.powerMonitor as EventEmitter).emit('resume');
    expect(await lastSuspension()).toMatchObject({ resumedAt: expect.any(Number) });
  });

  it('ends with its last window', async () => {
    const { app, calls, becomeReady } = await startShell();
    await becomeReady();
    app.emit('window-all-closed');
    expect(calls).toContain('quit');
  });

  it('writes what happened to the technical log', async () => {
    const { userData, becomeReady } = await startShell();
    await becomeReady();
    expect(readFileSync(join(userData, 'log/pendamping.log'), 'utf8')).toContain(
      '"event":"started","version":"0.1.0"',
    );
  });
});
