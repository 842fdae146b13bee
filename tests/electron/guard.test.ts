import { EventEmitter } from 'node:events';
import type { App, Session } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { guardContents, guardSession } from '../../electron/guard';

/** Stands in for Electron's objects: keeps the handlers it is given. */
function fakeSession() {
  const handlers: Record<string, (...args: unknown[]) => unknown> = {};
  const keep =
    (name: string) =>
    (handler: (...args: unknown[]) => unknown): void => {
      handlers[name] = handler;
    };
  const events = new EventEmitter();
  const session = Object.assign(events, {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setDisplayMediaRequestHandler: keep('capture'),
    setSpellCheckerEnabled: vi.fn(),
    webRequest: { onBeforeRequest: keep('web') },
  });
  const call = (name: string, ...args: unknown[]) => handlers[name]?.(...args);
  guardSession(session as unknown as Session);
  return { session, call };
}

function fakeContents() {
  const app = new EventEmitter();
  const log = { write: vi.fn(), writeError: vi.fn() };
  guardContents(app as unknown as App, log);
  const opened: { handler?: (details: { url: string }) => unknown } = {};
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: (details: { url: string }) => unknown) => {
      opened.handler = handler;
    },
    setWebRTCIPHandlingPolicy: vi.fn(),
  });
  app.emit('web-contents-created', {}, contents);
  const isPrevented = (event: string, details: object): boolean => {
    const preventDefault = vi.fn();
    contents.emit(event, { ...details, preventDefault });
    return preventDefault.mock.calls.length > 0;
  };
  return { app, contents, log, opened, isPrevented };
}

describe('a guarded session', () => {
  it('cancels what would leave the machine', () => {
    const { call } = fakeSession();
    const answer = vi.fn();
    call('web', { url: 'https://example.com/' }, answer);
    call('web', { url: 'app://bundle/index.html' }, answer);
    expect(answer.mock.calls).toEqual([[{ cancel: true }], [{ cancel: false }]]);
  });

  it('grants persistent storage and denies all else', () => {
    const { call } = fakeSession();
    const answer = vi.fn();
    const details = { requestingUrl: 'app://bundle/index.html' };
    call('request', {}, 'persistent-storage', answer, details);
    call('request', {}, 'media', answer, details);
    expect(answer.mock.calls).toEqual([[true], [false]]);
    expect(call('check', {}, 'persistent-storage', 'app://bundle', {})).toBe(true);
    expect(call('check', null, 'geolocation', 'app://bundle', {})).toBe(false);
    expect(call('device', {})).toBe(false);
    const capture = vi.fn();
    call('capture', {}, capture);
    expect(capture).toHaveBeenCalledWith({});
  });

  it('grants the camera to the application alone', () => {
    const { call } = fakeSession();
    const answer = vi.fn();
    const own = 'app://bundle/index.html';
    call('request', {}, 'media', answer, { requestingUrl: own, mediaTypes: ['video'] });
    call('request', {}, 'media', answer, { requestingUrl: own, mediaTypes: ['video', 'audio'] });
    const foreign = 'https://example.com/';
    call('request', {}, 'media', answer, { requestingUrl: foreign, mediaTypes: ['video'] });
    expect(answer.mock.calls).toEqual([[true], [false], [false]]);
    expect(call('check', {}, 'media', 'app://bundle', { mediaType: 'video' })).toBe(true);
    expect(call('check', {}, 'media', 'app://bundle', { mediaType: 'audio' })).toBe(false);
  });

  it('saves no file behind the back of the bridge', () => {
    const { session } = fakeSession();
    const preventDefault = vi.fn();
    session.emit('will-download', { preventDefault });
    expect(preventDefault).toHaveBeenCalled();
  });
});

describe('guarded pages', () => {
  it('open no window and attach no webview', () => {
    const { opened, isPrevented } = fakeContents();
    expect(opened.handler?.({ url: 'app://bundle/index.html' })).toEqual({ action: 'deny' });
    expect(isPrevented('will-attach-webview', {})).toBe(true);
  });

  it('go nowhere but to the application itself', () => {
    const { isPrevented } = fakeContents();
    expect(isPrevented('will-navigate', { url: 'https://example.com/' })).toBe(true);
    expect(isPrevented('will-navigate', { url: 'app://bundle/index.html#/' })).toBe(false);
    const own = { url: 'app://bundle/index.html' };
    expect(isPrevented('will-frame-navigate', { ...own, isMainFrame: true })).toBe(false);
    expect(isPrevented('will-frame-navigate', { ...own, isMainFrame: false })).toBe(true);
    expect(isPrevented('will-redirect', own)).toBe(true);
  });

  it('have their crashes logged by code only', () => {
    const { app, contents, log } = fakeContents();
    contents.emit('render-process-gone', {}, { reason: 'oom', exitCode: 5 });
    app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed', exitCode: 1, name: 'x' });
    expect(log.write.mock.calls).toEqual([
      ['render-process-gone', { reason: 'oom', exitCode: 5 }],
      ['child-process-gone', { type: 'GPU', reason: 'crashed', exitCode: 1 }],
    ]);
  });
});
