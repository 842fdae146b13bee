import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import type { BridgeHandlers, Handler } from './handler';
import type { Log } from './log';
import { isTrustedSender } from './security';

type AnyHandler = Handler<(...args: never) => Promise<unknown>>;

/** Serves every method of the contract on a channel named after it, to the application only. */
export function serveBridge(
  ipcMain: Pick<IpcMain, 'handle'>,
  handlers: BridgeHandlers,
  log: Log,
): void {
  for (const [channel, handler] of channelsOf(handlers)) {
    ipcMain.handle(channel, async (event: IpcMainInvokeEvent, ...args: unknown[]) => {
      if (!isTrustedSender(event.senderFrame)) {
        log.write('ipc-refused', { channel, reason: 'sender' });
        throw new Error(`${channel}: refused`);
      }
      try {
        return await handler(args);
      } catch (error) {
        log.writeError('ipc-failed', error, { channel });
        // Electron shows the renderer only a message: a path or a value must not travel in it.
        throw new Error(`${channel}: ${error instanceof Error ? error.name : 'failed'}`);
      }
    });
  }
}

/** Every channel of the contract with its handler. */
export function channelsOf(handlers: BridgeHandlers): readonly (readonly [string, AnyHandler])[] {
  return Object.entries(handlers).flatMap(([capability, methods]) =>
    Object.entries<AnyHandler>(methods).map(
      ([method, handler]) => [`${capability}.${method}`, handler] as const,
    ),
  );
}
