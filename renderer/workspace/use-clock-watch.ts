import { useEffect, useSyncExternalStore } from 'react';
import { clockMovedSentence } from '../domain/run/gap-sentences';
import { attempt } from '../store/storage-failure';
import { notifyInfo } from '../ui/notify';
import { ClockMemory, type PendingGap } from './clock-memory';
import { ClockWatcher, type WatcherTools } from './clock-watcher';
import { runCommand } from './run-command';
import { type ActivitySession, useWorkspace, type Workspace } from './workspace';

/** Each of several windows would put the clocks right once. */
const WATCH = 'pendamping:clock-watch';

const memory = new ClockMemory(window.localStorage);

/**
 * Watches the clocks of the machine for as long as the application is open, whatever it shows; in
 * one of its windows. Not for the classroom's: what it has to say is for the pendamping.
 */
export function useClockWatch(): void {
  const workspace = useWorkspace();
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const watching = navigator.locks.request(WATCH, { signal }, () => watch(workspace, signal));
    watching.catch((error: unknown) => {
      // It was left before its turn came.
      if (!signal.aborted) throw error;
    });
    return () => leaving.abort();
  }, [workspace]);
}

/** Gaps that the pendamping still has to decide about, oldest first. */
export const usePendingGaps = (): readonly PendingGap[] =>
  useSyncExternalStore(memory.subscribe, memory.getGaps);

/** To be called once it was decided: nobody is asked about it again. */
export const settleGap = (gap: PendingGap): void => memory.settle(gap);

function watch(workspace: Workspace, signal: AbortSignal): Promise<void> {
  const watcher = new ClockWatcher(toolsOf(workspace));
  const timer = setInterval(() => watcher.tick(), 1000);
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      clearInterval(timer);
      resolve();
    });
  });
}

function toolsOf(workspace: Workspace): WatcherTools {
  const { store, clock, platform } = workspace;
  return {
    read: () => ({ wall: clock.now(), mono: performance.now() }),
    memory,
    lastSuspension: platform.lastSuspension,
    activeDays: async () => {
      const days = await attempt(() => store.queries.unfinishedDaysBefore(END_OF_TIME));
      if (!days.ok) return undefined;
      return days.value
        .filter(({ activeSteps }) => activeSteps.length > 0)
        .map(({ activityId, dayId }) => ({ activityId, dayId }));
    },
    lastRecorded: (activityId) =>
      withSession(workspace, activityId, undefined, async ({ events, deviceId }) => {
        return events.findLast((event) => event.deviceId === deviceId)?.recordedAt;
      }),
    adjust: ({ activityId, dayId }, delta) =>
      withSession(workspace, activityId, false, async (session) => {
        const zone = session.state.details?.zone ?? 'WIB';
        const command = { type: 'adjust-clock', dayId, delta } as const;
        const outcome = await runCommand(workspace, session, command, zone, NOTHING_RUNS);
        return outcome.status !== 'not-saved';
      }),
    onAdjusted: (delta) => notifyInfo(clockMovedSentence(delta)),
  };
}

/** Later than any date of a day. */
const END_OF_TIME = '9999-12-31';

/** Somebody ended it at the same moment: then there is nothing left to move. */
const NOTHING_RUNS = ['nothing-to-do', 'day-archived', 'day-missing'];

/** @param otherwise where the log could not be opened */
async function withSession<T>(
  { store }: Workspace,
  activityId: string,
  otherwise: T,
  work: (session: ActivitySession) => Promise<T>,
): Promise<T> {
  const opened = await store.openActivity(activityId);
  if (!opened.ok) return otherwise;
  try {
    return await work(opened.session);
  } finally {
    opened.session.close();
  }
}
