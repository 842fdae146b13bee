import { describe, expect, it } from 'vitest';
import {
  applicationUrl,
  isNavigationAllowed,
  isPermitted,
  isRequestAllowed,
  isTrustedSender,
  webPreferences,
} from '../../electron/security';

const FOREIGN = [
  'https://example.com/',
  'http://127.0.0.1:41710/',
  'ws://127.0.0.1/',
  'file:///etc/passwd',
  'app://other/index.html',
  'app://bundle.example.com/',
  'app://bundle:80/index.html',
  'app://user@bundle/index.html',
  'javascript:alert(1)',
  'chrome://settings',
  'devtools://devtools/bundled/inspector.html',
  'blob:https://example.com/0c2c',
  'blob:null/0c2c',
  'view-source:app://bundle/index.html',
  'not an address',
  '',
];

describe('requests', () => {
  it.each(FOREIGN)('cancels %j', (url) => {
    expect(isRequestAllowed(url)).toBe(false);
  });

  it.each([
    'app://bundle/index.html',
    'app://bundle/assets/index-1a2b.js',
    'data:image/png;base64,AA==',
    'blob:app://bundle/0c2c2f1e',
  ])('lets %j through', (url) => {
    expect(isRequestAllowed(url)).toBe(true);
  });
});

describe('navigation', () => {
  it.each([
    ...FOREIGN,
    'app://bundle/assets/index.js',
    'app://bundle/index.html?x=1',
    'data:text/html,<h1>',
    'about:blank',
  ])('denies %j', (url) => {
    expect(isNavigationAllowed(url)).toBe(false);
  });

  it('lets the application reload itself at any route', () => {
    expect(isNavigationAllowed(applicationUrl())).toBe(true);
    expect(isNavigationAllowed(applicationUrl('/kegiatan/1/layar-kelas'))).toBe(true);
    expect(isNavigationAllowed('app://bundle/')).toBe(true);
  });
});

describe('permissions', () => {
  it('grants persistent storage to the application', () => {
    expect(isPermitted('persistent-storage', 'app://bundle')).toBe(true);
    expect(isPermitted('persistent-storage', 'app://bundle/index.html#/')).toBe(true);
  });

  it('grants the camera to the application, without its sound', () => {
    expect(isPermitted('media', 'app://bundle', ['video'])).toBe(true);
    expect(isPermitted('media', 'app://bundle', ['audio'])).toBe(false);
    expect(isPermitted('media', 'app://bundle', ['video', 'audio'])).toBe(false);
    expect(isPermitted('media', 'app://bundle', ['unknown'])).toBe(false);
    expect(isPermitted('media', 'https://example.com', ['video'])).toBe(false);
    expect(isPermitted('media', 'app://other', ['video'])).toBe(false);
  });

  it.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'display-capture',
    'fullscreen',
    'hid',
    'serial',
    'usb',
    'openExternal',
    'fileSystem',
    'unknown',
  ])('denies %s', (permission) => {
    expect(isPermitted(permission, 'app://bundle')).toBe(false);
  });

  it('grants nothing to another origin', () => {
    expect(isPermitted('persistent-storage', 'https://example.com')).toBe(false);
    expect(isPermitted('persistent-storage', '')).toBe(false);
  });
});

describe('senders', () => {
  it('trusts only the main frame of the application', () => {
    expect(isTrustedSender({ origin: 'app://bundle', parent: null })).toBe(true);
    expect(isTrustedSender(null)).toBe(false);
    expect(isTrustedSender({ origin: 'app://bundle', parent: {} })).toBe(false);
    expect(isTrustedSender({ origin: 'https://example.com', parent: null })).toBe(false);
    expect(isTrustedSender({ origin: 'app://bundle.example.com', parent: null })).toBe(false);
    expect(isTrustedSender({ origin: 'null', parent: null })).toBe(false);
  });
});

describe('web preferences', () => {
  it('close the page in', () => {
    expect(webPreferences('/preload.cjs', true)).toEqual({
      preload: '/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
      backgroundThrottling: false,
      safeDialogs: true,
      devTools: false,
    });
  });
});
