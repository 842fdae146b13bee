import { createContext, useContext } from 'react';
import type { Command } from '../domain/commands';
import type { OfficeCommand, OfficeRefusal } from '../domain/office/office-machine';
import type { OfficeState } from '../domain/office/office-state';
import type { Refusal } from '../domain/refusal';
import type { ActivityState } from '../domain/state';
import type { Platform } from '../platform/platform';
import type { Clock } from '../store/clock';
import type { LogSession } from '../store/log-session';
import type { Store } from '../store/open-store';
import type { Persistence } from '../store/persist-storage';
import type { SaveStatus } from './save-status';

export type PendampingStore = Store<
  ActivityState,
  Command,
  Refusal,
  OfficeState,
  OfficeCommand,
  OfficeRefusal
>;
export type ActivitySession = LogSession<ActivityState, Command, Refusal>;
export type OfficeSession = LogSession<OfficeState, OfficeCommand, OfficeRefusal>;

/** What every screen stands on; made once at start-up. */
export interface Workspace {
  readonly store: PendampingStore;
  readonly office: OfficeSession;
  readonly platform: Platform;
  readonly clock: Clock;
  /** A fresh UUIDv7 each call. */
  readonly newId: () => string;
  readonly saveStatus: SaveStatus;
  /** Whether the browser promised to keep the data. */
  readonly persistence: Persistence;
}

export const WorkspaceContext = createContext<Workspace | undefined>(undefined);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('useWorkspace outside of the application');
  return workspace;
}
