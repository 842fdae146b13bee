import type { Bridge } from '../../electron/contract';
import { version } from '../../package.json';
import type { Platform } from './platform';

/** The machine as the desktop shell shows it. */
export function createDesktopPlatform(bridge: Bridge): Platform {
  return {
    kind: 'desktop',
    version,
    journal: bridge.journal,
    saveFile: (file) => bridge.files.save(file),
    openFiles: (request) => bridge.files.open(request),
    keepAwake: (on) => bridge.power.keepAwake(on),
    lastSuspension: () => bridge.power.lastSuspension(),
    // The shell refuses by throwing, and tells a page no more than that.
    openClassroom: (route) =>
      bridge.display.openClassroom(route).then(
        () => 'opened',
        () => 'failed',
      ),
    computerName: async () => (await bridge.app.info()).computerName,
  };
}
