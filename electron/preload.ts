import { contextBridge, ipcRenderer } from 'electron';
import type { Channel } from './channels';
import type { Bridge } from './contract';

/** Never exposed itself: the page may call the contract's methods and name no channel. */
function call<T>(channel: Channel, ...args: readonly unknown[]): Promise<T> {
  return ipcRenderer.invoke(channel, ...args);
}

const bridge = {
  app: {
    info: () => call('app.info'),
  },
  files: {
    save: (file) => call('files.save', file),
    open: (request) => call('files.open', request),
  },
  journal: {
    inspect: () => call('journal.inspect'),
    read: (activityId) => call('journal.read', activityId),
    append: (lines) => call('journal.append', lines),
  },
  power: {
    keepAwake: (on) => call('power.keepAwake', on),
    lastSuspension: () => call('power.lastSuspension'),
  },
  display: {
    openClassroom: (route) => call('display.openClassroom', route),
  },
} satisfies Bridge;

for (const capability of Object.values(bridge)) Object.freeze(capability);

contextBridge.exposeInMainWorld('pendamping', Object.freeze(bridge));
