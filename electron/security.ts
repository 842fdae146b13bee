/** Pure policies of the shell; `guard.ts` applies them to Electron's objects. */

export const APP_SCHEME = 'app';
export const APP_HOST = 'bundle';
/** The one origin, for ever: IndexedDB belongs to it, and another one would show an empty application. */
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;
const APP_DOCUMENT = `${APP_ORIGIN}/index.html`;

/** The address of the application at one of its routes (`/kegiatan`). */
export function applicationUrl(route = '/'): string {
  return `${APP_DOCUMENT}#${route}`;
}

/** `backgroundThrottling` is off because a covered window's clocks must not lag behind. */
export function webPreferences(preload: string, isPackaged: boolean) {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    webSecurity: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    // Chromium would fetch dictionaries from the network.
    spellcheck: false,
    backgroundThrottling: false,
    safeDialogs: true,
    devTools: !isPackaged,
  } as const;
}

function parse(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}

function isOwn(url: URL): boolean {
  return (
    url.protocol === `${APP_SCHEME}:` &&
    url.host === APP_HOST &&
    url.username === '' &&
    url.password === ''
  );
}

/**
 * All that the application asks for: storage that the browser engine may not evict, and a picture
 * of the camera, never its sound, to read cards with.
 *
 * @param media what `media` stands for, as Electron names it; nothing is no reason to allow it
 */
export function isPermitted(
  permission: string,
  origin: string,
  media: readonly string[] = [],
): boolean {
  const url = parse(origin);
  if (url === undefined || !isOwn(url)) return false;
  if (permission === 'media') return media.length > 0 && media.every((kind) => kind === 'video');
  return permission === 'persistent-storage';
}

/** A window stays on the application's one document; routes live in its fragment. */
export function isNavigationAllowed(target: string): boolean {
  const url = parse(target);
  if (url === undefined || !isOwn(url) || url.search !== '') return false;
  return url.pathname === '/' || url.pathname === '/index.html';
}

/** Nothing leaves the machine: only the bundle, and bytes that the page itself holds. */
export function isRequestAllowed(target: string): boolean {
  const url = parse(target);
  if (url === undefined) return false;
  if (url.protocol === 'data:') return true;
  if (url.protocol === 'blob:') return url.pathname.startsWith(`${APP_ORIGIN}/`);
  return isOwn(url);
}

/** What the sender check reads of Electron's `WebFrameMain`. */
export interface SenderFrame {
  readonly origin: string;
  readonly parent: unknown;
}

/** `frame` is null when it navigated away or was destroyed since it sent the message. */
export function isTrustedSender(frame: SenderFrame | null): boolean {
  return frame !== null && frame.parent === null && frame.origin === APP_ORIGIN;
}
