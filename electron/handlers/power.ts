import type { PowerSaveBlocker } from 'electron';
import { z } from 'zod';
import type { Suspension } from '../contract';
import { type CapabilityHandlers, guarded } from '../handler';

/** Keeps the display on while a day runs; asking twice is the same as once. */
export function powerHandlers(
  blocker: Pick<PowerSaveBlocker, 'start' | 'stop'>,
  lastSuspension: () => Suspension | undefined,
): CapabilityHandlers<'power'> {
  let running: number | undefined;
  return {
    keepAwake: guarded(z.tuple([z.boolean()]), async (on): Promise<void> => {
      if (on) {
        running ??= blocker.start('prevent-display-sleep');
      } else if (running !== undefined) {
        blocker.stop(running);
        running = undefined;
      }
    }),
    lastSuspension: guarded(z.tuple([]), async () => lastSuspension()),
  };
}
