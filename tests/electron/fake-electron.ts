import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

/** What the shell asked of Electron, in that order. */
export interface FakeElectron {
  readonly module: Record<string, unknown>;
  readonly calls: string[];
  readonly windows: FakeWindow[];
  readonly app: EventEmitter & { readonly exit: ReturnType<typeof vi.fn> };
  readonly handled: Map<string, (...args: unknown[]) => Promise<unknown>>;
  readonly schemes: unknown[];
  readonly switches: Map<string, string>;
  becomeReady(): Promise<void>;
}

export class FakeWindow extends EventEmitter {
  static readonly all: FakeWindow[] = [];
  /** What becomes of the next page that is loaded, unless all goes well. */
  static nextLoad: (() => Promise<void>) | undefined;
  readonly webContents = Object.assign(new EventEmitter(), { reload: vi.fn() });
  readonly loadURL = vi.fn((_url: string): Promise<void> => {
    const load = FakeWindow.nextLoad;
    FakeWindow.nextLoad = undefined;
    return load?.() ?? Promise.resolve();
  });
  readonly show = vi.fn();
  readonly focus = vi.fn();
  readonly maximize = vi.fn();
  readonly restore = vi.fn();
  readonly isMinimized = vi.fn(() => true);
  readonly getBounds = vi.fn(() => ({ x: 0, y: 0, width: 1366, height: 768 }));
  readonly options: Record<string, unknown>;

  constructor(options: Record<string, unknown>) {
    super();
    this.options = options;
    FakeWindow.all.push(this);
  }

  close(): void {
    this.emit('closed');
  }
}

interface Situation {
  readonly hasLock?: boolean;
  readonly userData: string;
  readonly screens?: number;
}

/** Stands in for the `electron` module where its runtime cannot be had. */
export function fakeElectron({ hasLock = true, userData, screens = 1 }: Situation): FakeElectron {
  FakeWindow.all.length = 0;
  const calls: string[] = [];
  const switches = new Map<string, string>();
  const schemes: unknown[] = [];
  const handled: FakeElectron['handled'] = new Map();
  let becomeReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    becomeReady = resolve;
  });
  const said = <T>(name: string, answer?: T) =>
    vi.fn((..._args: unknown[]) => {
      calls.push(name);
      return answer as T;
    });
  const app = Object.assign(new EventEmitter(), {
    isPackaged: true,
    commandLine: {
      getSwitchValue: () => '',
      appendSwitch: (name: string, value = '') => void switches.set(name, value),
    },
    requestSingleInstanceLock: said('requestSingleInstanceLock', hasLock),
    enableSandbox: said('enableSandbox'),
    exit: said('exit'),
    quit: said('quit'),
    isReady: () => true,
    whenReady: () => ready,
    getPath: (name: string) => (name === 'userData' ? userData : '/dokumen'),
    setPath: said('setPath'),
    getVersion: () => '0.1.0',
  });
  const displays = Array.from({ length: screens }, (_, id) => ({
    id,
    bounds: { x: id * 1366, y: 0, width: 1366, height: 768 },
  }));
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: said('setPermissionRequestHandler'),
    setPermissionCheckHandler: said('setPermissionCheckHandler'),
    setDevicePermissionHandler: said('setDevicePermissionHandler'),
    setDisplayMediaRequestHandler: said('setDisplayMediaRequestHandler'),
    setSpellCheckerEnabled: said('setSpellCheckerEnabled'),
    flushStorageData: said('flushStorageData'),
    webRequest: { onBeforeRequest: said('onBeforeRequest') },
  });
  const module = {
    app,
    BrowserWindow: FakeWindow,
    dialog: {
      showErrorBox: said('showErrorBox'),
      showMessageBoxSync: said('showMessageBoxSync', 0),
    },
    ipcMain: {
      handle: (channel: string, listener: (...args: unknown[]) => Promise<unknown>) =>
        void handled.set(channel, listener),
    },
    Menu: { setApplicationMenu: said('setApplicationMenu'), buildFromTemplate: () => ({}) },
    powerMonitor: new EventEmitter(),
    powerSaveBlocker: {
      start: said('powerSaveBlocker.start', 1),
      stop: said('powerSaveBlocker.stop'),
    },
    protocol: {
      registerSchemesAsPrivileged: (wanted: unknown[]) => {
        calls.push('registerSchemesAsPrivileged');
        schemes.push(...wanted);
      },
      handle: said('protocol.handle'),
    },
    screen: { getDisplayMatching: () => displays[0], getAllDisplays: () => displays },
    session: { defaultSession: session },
  };
  return {
    module,
    calls,
    windows: FakeWindow.all,
    app,
    handled,
    schemes,
    switches,
    becomeReady: async () => {
      calls.push('ready');
      becomeReady();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
