import type { LogEvent } from '../domain/log/event';
import { hashEvent, hashPayload } from '../domain/log/seal';
import type { Fault, Finding } from '../domain/log/verify';
import type { Heads } from './log-store';

/** The events of a log by device, each chain in sequence. */
export function chainsOf(events: readonly LogEvent[]): ReadonlyMap<string, readonly LogEvent[]> {
  const chains = new Map<string, LogEvent[]>();
  for (const event of events) {
    const chain = chains.get(event.deviceId);
    if (chain) chain.push(event);
    else chains.set(event.deviceId, [event]);
  }
  for (const chain of chains.values()) chain.sort((a, b) => a.seq - b.seq);
  return chains;
}

/**
 * The cheap half of `verifyChain`, for every opening of a log: numbers and links, no hashing.
 * Knows from the heads also what is missing at the end of a chain.
 */
export function findBrokenLink(events: readonly LogEvent[], heads: Heads): Finding | undefined {
  const chains = chainsOf(events);
  for (const deviceId of new Set([...chains.keys(), ...heads.keys()])) {
    const find = (fault: Fault, seq: number, eventId = ''): Finding => ({
      fault,
      eventId,
      deviceId,
      seq,
    });
    let seq = 0;
    let hash = '';
    for (const event of chains.get(deviceId) ?? []) {
      if (event.seq !== seq + 1) return find('gap', seq + 1, event.id);
      if (event.previousHash !== hash) return find('broken-chain', event.seq, event.id);
      ({ seq, hash } = event);
    }
    const head = heads.get(deviceId);
    if (head && head.seq > seq) return find('gap', seq + 1);
    if (head && head.seq === seq && head.hash !== hash) return find('broken-chain', seq);
  }
  return undefined;
}

/** The costly half: whether an event is still what was hashed. */
export function isAltered(event: LogEvent): boolean {
  return (
    event.payloadHash !== hashPayload(event.salt, event.payload) || event.hash !== hashEvent(event)
  );
}
