import type { LogEvent } from './event';
import { hashEvent, hashPayload } from './seal';

export type Fault =
  /** A number is missing in a device's sequence. */
  | 'gap'
  /** The event does not name the one before it. */
  | 'broken-chain'
  /** The event or its payload is not what was hashed. */
  | 'altered';

export interface Finding {
  readonly fault: Fault;
  readonly eventId: string;
  readonly deviceId: string;
  readonly seq: number;
}

/**
 * Checks one device's events of one log, in sequence order, against their own hashes.
 * Accidents and edits are found; whoever owns the laptop could recompute the whole chain, which is
 * why reports print the head.
 *
 * @returns the first finding, or undefined when the chain is whole.
 */
export function verifyChain(events: readonly LogEvent[]): Finding | undefined {
  let previousHash = '';
  let seq = 0;
  for (const event of events) {
    const find = (fault: Fault): Finding => ({
      fault,
      eventId: event.id,
      deviceId: event.deviceId,
      seq: event.seq,
    });
    if (event.seq !== seq + 1) return find('gap');
    if (event.previousHash !== previousHash) return find('broken-chain');
    if (event.payloadHash !== hashPayload(event.salt, event.payload)) return find('altered');
    if (event.hash !== hashEvent(event)) return find('altered');
    previousHash = event.hash;
    seq = event.seq;
  }
  return undefined;
}
