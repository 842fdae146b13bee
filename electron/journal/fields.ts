import type { JournalLine } from '../contract';
import { isIdentifier } from './identifiers';

/** All that the journal knows of an event. */
export type EventFields = Omit<JournalLine, 'json'>;

/** The event's place in its chain, or undefined when the text is no such event. */
export function parseFields(json: string): EventFields | undefined {
  const event = parseObject(json);
  if (event === undefined) return undefined;
  const { activityId, deviceId, seq, hash, previousHash } = event;
  const isEvent =
    typeof activityId === 'string' &&
    isIdentifier(activityId) &&
    typeof deviceId === 'string' &&
    isIdentifier(deviceId) &&
    typeof seq === 'number' &&
    Number.isSafeInteger(seq) &&
    seq > 0 &&
    typeof hash === 'string' &&
    hash !== '' &&
    typeof previousHash === 'string';
  return isEvent ? { activityId, deviceId, seq, hash, previousHash } : undefined;
}

function parseObject(json: string): Partial<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
