import type { EventPayloads } from '../events';

export type EventType = keyof EventPayloads;

/** What `decide` proposes: a fact without its place in the chain. */
export type Draft<T extends EventType = EventType> = {
  [K in T]: {
    readonly type: K;
    readonly payload: EventPayloads[K];
    /** Epoch ms; earlier than the recording when the act is back-dated. */
    readonly occurredAt: number;
  };
}[T];

/**
 * What every event of every log carries beside its type and payload. Integers and strings only,
 * text in NFC, so that the canonical form (RFC 8785) is the same on every machine.
 */
export interface Envelope {
  /** Version of the envelope. */
  readonly v: 1;
  /** UUIDv7. */
  readonly id: string;
  /** The log: an activity's id, or `office` for the settings. */
  readonly activityId: string;
  readonly deviceId: string;
  /** Counts from 1 within one device and log, without gaps. */
  readonly seq: number;
  /** The command that caused it: events of one act are undone together. */
  readonly act: string;
  /** Epoch ms. */
  readonly occurredAt: number;
  /** Epoch ms. */
  readonly recordedAt: number;
  /** Minutes east of UTC on the recording machine. */
  readonly utcOffset: number;
  readonly operator: string;
  /** Random hex: keeps a payload unguessable from its hash once it was erased. */
  readonly salt: string;
  /** SHA-256(salt ‖ canonical payload), hex. */
  readonly payloadHash: string;
  /** Hash of the event before it on this device and log; empty for the first. */
  readonly previousHash: string;
  /** SHA-256 over the canonical event without payload, salt and hash, hex. */
  readonly hash: string;
}

export type LogEvent<T extends EventType = EventType> = {
  [K in T]: Envelope & { readonly type: K; readonly payload: EventPayloads[K] };
}[T];

/** Where one device's chain in one log ends; `seq` 0 and an empty hash before the first event. */
export interface Head {
  readonly activityId: string;
  readonly deviceId: string;
  readonly seq: number;
  readonly hash: string;
}
