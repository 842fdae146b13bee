import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalize } from 'json-canonicalize';
import type { Draft, Head, LogEvent } from './event';

/** What the machine adds to a fact when it is recorded. */
export interface SealContext {
  /** Epoch ms. */
  readonly now: number;
  /** Minutes east of UTC. */
  readonly utcOffset: number;
  readonly operator: string;
  /** A fresh UUIDv7 each call. */
  readonly newId: () => string;
  /** 32 fresh random hex digits each call. */
  readonly newSalt: () => string;
}

const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** Text compares and hashes the same only in one Unicode form. */
function normalize<T>(value: T): T {
  if (typeof value === 'string') return value.normalize('NFC') as T;
  if (Array.isArray(value)) return value.map(normalize) as T;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
    return Object.fromEntries(entries.map(([key, entry]) => [key, normalize(entry)])) as T;
  }
  return value;
}

/** SHA-256(salt ‖ canonical payload), hex. */
export function hashPayload(salt: string, payload: unknown): string {
  return digest(salt + canonicalize(payload));
}

/** The hash of an event: over everything but payload, salt and the hash itself. */
export function hashEvent(event: LogEvent): string {
  const { payload: _payload, salt: _salt, hash: _hash, ...chained } = event;
  return digest(canonicalize(chained));
}

/** Chains the drafts of one act onto `head`, in order. */
export function seal(
  drafts: readonly Draft[],
  head: Head,
  context: SealContext,
): readonly LogEvent[] {
  const act = context.newId();
  let previousHash = head.hash;
  return drafts.map((draft, index) => {
    const salt = context.newSalt();
    const payload = normalize(draft.payload);
    const open = {
      v: 1,
      id: context.newId(),
      activityId: head.activityId,
      deviceId: head.deviceId,
      seq: head.seq + index + 1,
      act,
      occurredAt: draft.occurredAt,
      recordedAt: context.now,
      utcOffset: context.utcOffset,
      operator: context.operator.normalize('NFC'),
      type: draft.type,
      payload,
      salt,
      payloadHash: hashPayload(salt, payload),
      previousHash,
      hash: '',
    } as LogEvent;
    const sealed: LogEvent = { ...open, hash: hashEvent(open) };
    previousHash = sealed.hash;
    return sealed;
  });
}
