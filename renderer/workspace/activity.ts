import { createContext, useContext } from 'react';
import type { ActivityDetails } from '../domain/activity/details';
import type { Command } from '../domain/commands';
import type { LogEvent } from '../domain/log/event';
import type { Refusal } from '../domain/refusal';
import type { Sop } from '../domain/sop/sop';
import type { ActivityState } from '../domain/state';
import type { Outcome } from '../store/session';
import type { ActivitySession } from './workspace';

/** The kegiatan that a screen is about. */
export interface ActivityHandle {
  readonly activityId: string;
  readonly state: ActivityState;
  /** `state.details`, known to exist. */
  readonly details: ActivityDetails;
  readonly sop: Sop;
  /** The whole log, in order. */
  readonly events: readonly LogEvent[];
  readonly session: ActivitySession;
  /** Whose acts *Urungkan* takes back. */
  readonly deviceId: string;
  /**
   * Sends a command; a refusal or failure was already told to the user, except for the refusal
   * codes named in `silently`.
   */
  readonly run: (
    command: Command,
    silently?: readonly Refusal['code'][],
  ) => Promise<Outcome<Refusal>>;
}

export const ActivityContext = createContext<ActivityHandle | undefined>(undefined);

export function useActivity(): ActivityHandle {
  const activity = useContext(ActivityContext);
  if (!activity) throw new Error('useActivity outside of a kegiatan');
  return activity;
}
