import type { Suspension } from './contract';

/** What is needed of Electron's `powerMonitor`. */
interface SleepAnnouncer {
  on(event: 'suspend', listener: () => void): unknown;
  on(event: 'resume', listener: () => void): unknown;
}

/**
 * Remembers when the machine went to sleep and woke up.
 *
 * @param now epoch ms
 * @returns the latest sleep, if there was one
 */
export function watchSuspensions(
  monitor: SleepAnnouncer,
  now: () => number,
): () => Suspension | undefined {
  let latest: Suspension | undefined;
  monitor.on('suspend', () => {
    latest = { suspendedAt: now(), resumedAt: undefined };
  });
  monitor.on('resume', () => {
    // Some systems announce the waking twice, or nothing but the waking.
    if (latest && latest.resumedAt === undefined) latest = { ...latest, resumedAt: now() };
  });
  return () => latest;
}
