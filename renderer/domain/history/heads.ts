import type { Head, LogEvent } from '../log/event';

/** Where each laptop's chain in a log ends, in the order in which they joined. */
export function headsOf(events: readonly LogEvent[]): readonly Head[] {
  const heads = new Map<string, Head>();
  for (const { activityId, deviceId, seq, hash } of events) {
    if (seq > (heads.get(deviceId)?.seq ?? 0)) {
      heads.set(deviceId, { activityId, deviceId, seq, hash });
    }
  }
  return [...heads.values()];
}

/**
 * The first 16 hex digits of a head in groups of four, as papers and screens print it: enough to
 * compare by eye, and nobody can alter the log and keep it.
 */
export function shortHash(hash: string): string {
  return hash
    .slice(0, 16)
    .toLowerCase()
    .replace(/.{4}(?=.)/g, '$& ');
}
