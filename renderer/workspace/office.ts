import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { OfficeCommand } from '../domain/office/office-machine';
import type { OfficeSettings } from '../domain/office/settings';
import type { PersonAliases } from '../domain/people/appearances';
import { runCommand } from './run-command';
import { useWorkspace } from './workspace';

export interface OfficeHandle {
  readonly settings: OfficeSettings;
  readonly aliases: PersonAliases;
  /** @returns whether it was saved; if not, the user was told why. */
  readonly change: (settings: OfficeSettings) => Promise<boolean>;
  /** Both by `personKey`. */
  readonly mergePeople: (from: string, into: string) => Promise<boolean>;
  readonly separatePeople: (from: string) => Promise<boolean>;
}

/** The settings of the office, as they are now in any window. */
export function useOffice(): OfficeHandle {
  const workspace = useWorkspace();
  const { office } = workspace;
  const { state } = useSyncExternalStore(office.subscribe, office.getSnapshot);
  const { settings, aliases } = state;
  const run = useCallback(
    async (command: OfficeCommand) =>
      (await runCommand(workspace, office, command, 'WIB')).status === 'done',
    [workspace, office],
  );
  return useMemo(
    () => ({
      settings,
      aliases,
      change: (changed) => run({ type: 'change-office', settings: changed }),
      mergePeople: (from, into) => run({ type: 'merge-people', from, into }),
      separatePeople: (from) => run({ type: 'separate-people', from }),
    }),
    [settings, aliases, run],
  );
}
