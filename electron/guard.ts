import type { App, Session, WebContents } from 'electron';
import type { Log } from './log';
import { isNavigationAllowed, isPermitted, isRequestAllowed } from './security';

/** Denies a session everything but the application's own files, lasting storage and the camera. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    const media = 'mediaTypes' in details ? details.mediaTypes : undefined;
    answer(isPermitted(permission, details.requestingUrl, media));
  });
  session.setPermissionCheckHandler((_contents, permission, origin, { mediaType }) =>
    isPermitted(permission, origin, mediaType === undefined ? [] : [mediaType]),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isRequestAllowed(url) });
  });
  // Files are saved through the bridge, where the user chooses the place.
  session.on('will-download', (event) => event.preventDefault());
}

/** Keeps every page, present and future, on the application's document and in its own window. */
export function guardContents(app: App, log: Log): void {
  app.on('web-contents-created', (_created, contents) => {
    keepInside(contents);
    // A data channel would bypass both the content policy and the request filter.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    contents.on('render-process-gone', (_event, { reason, exitCode }) => {
      log.write('render-process-gone', { reason, exitCode });
    });
    contents.on('unresponsive', () => log.write('unresponsive'));
    contents.on('responsive', () => log.write('responsive'));
    contents.on('preload-error', (_event, _path, error) => log.writeError('preload-error', error));
  });
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    log.write('child-process-gone', { type, reason, exitCode });
  });
}

function keepInside(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isNavigationAllowed(event.url)) event.preventDefault();
  });
  contents.on('will-navigate', (event) => {
    if (!isNavigationAllowed(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
}
