import type { LogEvent } from '../domain/log/event';
import type { JournalLine } from './journal';
import type { EventRow } from './rows';

/**
 * The one gate between an event and any disk, both ways: encryption at rest goes in here.
 */
export type DecodedEvent =
  | { readonly ok: true; readonly event: LogEvent }
  | { readonly ok: false; readonly reason: 'unreadable' | 'newer' };

export function encodeRow(event: LogEvent): EventRow {
  return event;
}

export function decodeRow(row: unknown): DecodedEvent {
  return readEnvelope(row);
}

export function encodeLine(event: LogEvent): JournalLine {
  const { activityId, deviceId, seq, hash, previousHash } = event;
  return { activityId, deviceId, seq, hash, previousHash, json: JSON.stringify(event) };
}

export function decodeLine(json: string): DecodedEvent {
  try {
    return readEnvelope(JSON.parse(json));
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, reason: 'unreadable' };
    throw error;
  }
}

const TEXTS = [
  'id',
  'activityId',
  'deviceId',
  'act',
  'operator',
  'salt',
  'payloadHash',
  'previousHash',
  'hash',
  'type',
];
const INTEGERS = ['seq', 'occurredAt', 'recordedAt', 'utcOffset'];

// By hand rather than by a schema library: this runs over thousands of events at each opening.
function readEnvelope(found: unknown): DecodedEvent {
  if (!isRecord(found)) return { ok: false, reason: 'unreadable' };
  if (Number.isSafeInteger(found.v) && Number(found.v) > 1) {
    return { ok: false, reason: 'newer' };
  }
  const isWhole =
    found.v === 1 &&
    TEXTS.every((key) => typeof found[key] === 'string') &&
    INTEGERS.every((key) => Number.isSafeInteger(found[key])) &&
    Number(found.seq) > 0 &&
    isRecord(found.payload);
  // The hash vouches for the payload; the machine that replays it knows its shape by its type.
  return isWhole
    ? { ok: true, event: found as unknown as LogEvent }
    : { ok: false, reason: 'unreadable' };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
