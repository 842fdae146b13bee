import { useEffect, useSyncExternalStore } from 'react';
import type { ActivityHandle } from '../../workspace/activity';

const listeners = new Set<() => void>();
let current: OpenActivity | undefined;

/** What the palette looks at. */
export type OpenActivity = Pick<ActivityHandle, 'activityId' | 'state' | 'sop'>;

/** Lets the palette, which stands outside of every kegiatan, know of the one that is open. */
export function useShareActivity(activity: OpenActivity): void {
  useEffect(() => tell(activity), [activity]);
  useEffect(() => () => tell(undefined), []);
}

/** The kegiatan that is open, as it is now. */
export function useOpenActivity(): OpenActivity | undefined {
  return useSyncExternalStore(subscribe, () => current);
}

function tell(activity: OpenActivity | undefined): void {
  current = activity;
  for (const listener of [...listeners]) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
