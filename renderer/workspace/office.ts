import { useCallback, useSyncExternalStore } from 'react';
import type { OfficeSettings } from '../domain/office/settings';
import { runCommand } from './run-command';
import { useWorkspace } from './workspace';

export interface OfficeHandle {
  readonly settings: OfficeSettings;
  /** @returns whether it was saved; if not, the user was told why. */
  readonly change: (settings: OfficeSettings) => Promise<boolean>;
}

/** The settings of the office, as they are now in any window. */
export function useOffice(): OfficeHandle {
  const workspace = useWorkspace();
  const { office } = workspace;
  const { state: settings } = useSyncExternalStore(office.subscribe, office.getSnapshot);
  const change = useCallback(
    async (changed: OfficeSettings) => {
      const command = { type: 'change-office', settings: changed } as const;
      const outcome = await runCommand(workspace, office, command, 'WIB');
      return outcome.status === 'done';
    },
    [workspace, office],
  );
  return { settings, change };
}
