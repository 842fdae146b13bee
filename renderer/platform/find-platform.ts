import type { Bridge } from '../../electron/contract';
import { createBrowserPlatform } from './browser-platform';
import { createDesktopPlatform } from './desktop-platform';
import type { Platform } from './platform';

declare global {
  interface Window {
    /** Put there by the desktop's preload script, and by nothing else. */
    readonly pendamping?: Bridge;
  }
}

export function findPlatform(): Platform {
  return window.pendamping ? createDesktopPlatform(window.pendamping) : createBrowserPlatform();
}
