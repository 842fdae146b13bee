import { createHash } from 'node:crypto';
import type { JournalHead, JournalLine } from '../../../electron/contract';

export const ACTIVITY = '018b0000-0000-7000-8000-00000000000a';
export const LAPTOP = '018b0000-0000-7000-8000-0000000000d1';
export const SECOND_LAPTOP = '018b0000-0000-7000-8000-0000000000d2';

interface Chain {
  readonly activityId?: string;
  readonly deviceId?: string;
  readonly from?: number;
  readonly payload?: string;
}

/** Lines `from` to `from + count - 1` of one device's chain; the same arguments give the same lines. */
export function chain(count: number, options: Chain = {}): readonly JournalLine[] {
  const { activityId = ACTIVITY, deviceId = LAPTOP, from = 1, payload = 'hadir' } = options;
  return Array.from({ length: count }, (_, index) => {
    const seq = from + index;
    const hash = hashOf(deviceId, seq);
    const previousHash = seq === 1 ? '' : hashOf(deviceId, seq - 1);
    const event = { v: 1, activityId, deviceId, seq, payload, previousHash, hash };
    return { activityId, deviceId, seq, hash, previousHash, json: JSON.stringify(event) };
  });
}

export function headOf(line: JournalLine | undefined): JournalHead {
  if (line === undefined) throw new Error('no line');
  const { activityId, deviceId, seq, hash } = line;
  return { activityId, deviceId, seq, hash };
}

export const jsonOf = (lines: readonly JournalLine[]): readonly string[] =>
  lines.map(({ json }) => json);

function hashOf(deviceId: string, seq: number): string {
  return createHash('sha256').update(`${deviceId} ${seq}`).digest('hex');
}
