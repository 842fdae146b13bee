import type { LogEvent } from '../domain/log/event';
import type { Finding } from '../domain/log/verify';
import { isAltered } from './chain-checks';

/** Milliseconds of work before the window gets its turn. */
const SLICE = 8;
/** Events a slice at most, for clocks that stand still in a test. */
const SLICE_EVENTS = 100;

/**
 * Hashes every event again, a little at a time, and names the first that is not what was recorded.
 *
 * @returns undefined also when `signal` stopped it
 */
export async function checkInBackground(
  events: readonly LogEvent[],
  signal: AbortSignal,
): Promise<Finding | undefined> {
  let next = 0;
  while (next < events.length) {
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return undefined;
    const end = Math.min(next + SLICE_EVENTS, events.length);
    for (const start = performance.now(); next < end; next++) {
      const event = events[next];
      if (event && isAltered(event)) {
        const { id: eventId, deviceId, seq } = event;
        return { fault: 'altered', eventId, deviceId, seq };
      }
      if (performance.now() - start > SLICE) {
        next += 1;
        break;
      }
    }
  }
  return undefined;
}
