import type { LogEvent } from './event';

/**
 * One order for the events of a log, whatever order they arrived in. Within a device the sequence
 * rules, even when its clock was set back; between devices the latest recording time seen so far.
 */
export function orderEvents(events: readonly LogEvent[]): readonly LogEvent[] {
  const bySequence = events.toSorted((a, b) => compare(a.deviceId, b.deviceId) || a.seq - b.seq);
  let latest = 0;
  let device = '';
  const timed = bySequence.map((event) => {
    latest = event.deviceId === device ? Math.max(latest, event.recordedAt) : event.recordedAt;
    device = event.deviceId;
    return { event, at: latest };
  });
  timed.sort(
    (a, b) =>
      a.at - b.at || compare(a.event.deviceId, b.event.deviceId) || a.event.seq - b.event.seq,
  );
  return timed.map(({ event }) => event);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
