import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { BridgeHandlers } from '../../electron/handler';
import { appHandlers } from '../../electron/handlers/app';
import { displayHandlers } from '../../electron/handlers/display';
import { filesHandlers } from '../../electron/handlers/files';
import { journalHandlers } from '../../electron/handlers/journal';
import { powerHandlers } from '../../electron/handlers/power';
import { channelsOf } from '../../electron/ipc';
import { openJournal } from '../../electron/journal/journal';

/** What the user would do in the system's dialogs. */
export interface Choices {
  readonly saveInto: string;
  saves: boolean;
  /** None: the dialog is closed again. */
  open: readonly string[];
}

/**
 * Puts the product's own handlers behind the pages of a browser, under the name that the preload
 * script gives them: the code that writes the journal is the desktop's, only the transport differs.
 */
export async function exposeShell(
  context: BrowserContext,
  userData: string,
  choices: Choices,
): Promise<void> {
  const handlers = createHandlers(context, userData, choices);
  const channels = new Map(channelsOf(handlers));
  await context.exposeBinding('callShell', async (_source, channel: string, args: unknown[]) => {
    const handler = channels.get(channel);
    if (handler === undefined) throw new Error(`no channel ${channel}`);
    return forPage(await handler(args));
  });
  await context.addInitScript(
    (names: readonly string[]) => {
      const bridge: Record<string, Record<string, unknown>> = {};
      for (const name of names) {
        const [capability = '', method = ''] = name.split('.');
        bridge[capability] = {
          ...bridge[capability],
          [method]: (...args: unknown[]) => Reflect.get(window, 'callShell')(name, args),
        };
      }
      Object.defineProperty(window, 'pendamping', { value: Object.freeze(bridge) });
    },
    [...channels.keys()],
  );
}

function createHandlers(
  context: BrowserContext,
  userData: string,
  choices: Choices,
): BridgeHandlers {
  let classroom: Page | undefined;
  mkdirSync(choices.saveInto, { recursive: true });
  return {
    app: appHandlers({ version: '0.0.0', platform: 'linux', computerName: 'LAPTOP-UJI' }),
    files: filesHandlers({
      dialogs: {
        askWhereToSave: async ({ defaultPath = '' }) => ({
          canceled: !choices.saves,
          filePath: choices.saves ? join(choices.saveInto, basename(defaultPath)) : '',
        }),
        askWhatToOpen: async () => ({
          canceled: choices.open.length === 0,
          filePaths: choices.open,
        }),
      },
      documentsFolder: () => tmpdir(),
    }),
    journal: journalHandlers(
      openJournal({
        folder: journalFolder(userData),
        quarantine: join(userData, 'quarantine'),
      }),
    ),
    power: powerHandlers({ start: () => 1, stop: () => true }, () => undefined),
    display: displayHandlers({
      show: async (route) => {
        if (classroom === undefined || classroom.isClosed()) classroom = await context.newPage();
        await classroom.goto(`#${route}`);
      },
    }),
  };
}

export const journalFolder = (userData: string): string => join(userData, 'journal');

/** Playwright carries plain typed arrays to the page, but not Node's buffers. */
function forPage(value: unknown): unknown {
  if (value instanceof Uint8Array) return new Uint8Array(value);
  if (Array.isArray(value)) return value.map(forPage);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, forPage(each)]));
}
