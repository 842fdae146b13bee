import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import {
  app,
  type BrowserWindow,
  dialog,
  ipcMain,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  session,
} from 'electron';
import { guardContents, guardSession } from './guard';
import { appHandlers } from './handlers/app';
import { displayHandlers } from './handlers/display';
import { filesHandlers } from './handlers/files';
import { journalHandlers } from './handlers/journal';
import { powerHandlers } from './handlers/power';
import { serveBridge } from './ipc';
import { openJournal } from './journal/journal';
import { openLog } from './log';
import { APP_PRIVILEGES, serveBundle } from './protocol';
import { watchSuspensions } from './suspensions';
import { classroomWindow } from './windows/classroom-window';
import { reloadAfterCrash } from './windows/keep-alive';
import { offerEditingMenu, setApplicationMenu } from './windows/menu';
import { openOperatorWindow, type WindowOptions } from './windows/operator-window';

/** A test gives each run its own profile; it decides whose instance the lock looks for. */
const profile = app.commandLine.getSwitchValue('user-data-dir');
if (profile !== '' && !app.isPackaged) app.setPath('userData', profile);

if (app.requestSingleInstanceLock()) start();
else app.exit(0);

function start(): void {
  app.enableSandbox();
  // Even a request that slipped past every other guard finds no host and asks no proxy.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('no-proxy-server');
  app.commandLine.appendSwitch('disable-background-networking');
  protocol.registerSchemesAsPrivileged([APP_PRIVILEGES]);

  const userData = app.getPath('userData');
  const log = openLog(join(userData, 'log'), Date.now);
  process.on('uncaughtException', (error) => {
    log.writeError('uncaught-exception', error);
    dialog.showErrorBox(
      'Pendamping perlu ditutup',
      'Terjadi kesalahan di dalam program. Data yang sudah tersimpan tetap aman. Silakan buka kembali aplikasi ini.',
    );
    app.exit(1);
  });
  process.on('unhandledRejection', (error) => log.writeError('unhandled-rejection', error));
  guardContents(app, log);
  app.on('web-contents-created', (_event, contents) => offerEditingMenu(contents));

  let operator: BrowserWindow | undefined;
  const options: WindowOptions = {
    preload: join(import.meta.dirname, 'preload.cjs'),
    isPackaged: app.isPackaged,
    icon: join(import.meta.dirname, 'icon.png'),
  };
  const classroom = classroomWindow(options, () => operator);

  const openOperator = (): void => {
    const window = openOperatorWindow(options);
    operator = window;
    reloadAfterCrash(window, Date.now);
    window.on('query-session-end', () => {
      session.defaultSession.flushStorageData();
      log.write('session-end');
    });
    window.on('closed', () => {
      operator = undefined;
      classroom.close();
    });
  };

  app.on('second-instance', () => {
    if (operator === undefined) return;
    if (operator.isMinimized()) operator.restore();
    operator.show();
    operator.focus();
  });
  app.on('activate', () => {
    if (operator === undefined && app.isReady()) openOperator();
  });
  app.on('window-all-closed', () => app.quit());

  app.whenReady().then(() => {
    guardSession(session.defaultSession);
    serveBundle(protocol, join(import.meta.dirname, '../renderer'));
    setApplicationMenu(process.platform);
    powerMonitor.on('suspend', () => {
      session.defaultSession.flushStorageData();
      log.write('suspend');
    });
    powerMonitor.on('resume', () => log.write('resume'));
    serveBridge(
      ipcMain,
      {
        app: appHandlers({
          version: app.getVersion(),
          platform: process.platform,
          computerName: hostname(),
        }),
        files: filesHandlers({
          dialogs: {
            askWhereToSave: (wanted) =>
              operator ? dialog.showSaveDialog(operator, wanted) : dialog.showSaveDialog(wanted),
            askWhatToOpen: (wanted) =>
              operator ? dialog.showOpenDialog(operator, wanted) : dialog.showOpenDialog(wanted),
          },
          documentsFolder,
        }),
        journal: journalHandlers(
          openJournal({
            folder: join(userData, 'journal'),
            quarantine: join(userData, 'quarantine'),
          }),
        ),
        power: powerHandlers(powerSaveBlocker, watchSuspensions(powerMonitor, Date.now)),
        display: displayHandlers(classroom),
      },
      log,
    );
    log.write('started', { version: app.getVersion(), platform: process.platform });
    openOperator();
  });
}

/** A Linux account may have no documents folder. */
function documentsFolder(): string {
  try {
    return app.getPath('documents');
  } catch {
    return homedir();
  }
}
