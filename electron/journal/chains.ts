import type { JournalHead } from '../contract';
import type { EventFields } from './fields';

/** Where each device's chain ends, by device. */
export type Heads = ReadonlyMap<string, JournalHead>;

/**
 * `next` continues its device's chain; `earlier` lies before its end and needs `placeEarlier`;
 * `conflict` can have no place.
 */
export function placeAtEnd(line: EventFields, heads: Heads): 'next' | 'earlier' | 'conflict' {
  const head = heads.get(line.deviceId);
  const seq = head?.seq ?? 0;
  if (line.seq <= seq) return 'earlier';
  return line.seq === seq + 1 && line.previousHash === (head?.hash ?? '') ? 'next' : 'conflict';
}

export function headOf({ activityId, deviceId, seq, hash }: EventFields): JournalHead {
  return { activityId, deviceId, seq, hash };
}

/**
 * Every line of one log. The order of arrival is free: a line that damage had taken away may be
 * put back behind those that follow it.
 */
export class Chains {
  readonly #devices = new Map<string, Map<number, EventFields>>();

  /**
   * `known` is there already; `missing` fits between its neighbours; `conflict` is another event
   * with the number of a known one, or one whose neighbours name other hashes.
   */
  placeEarlier(line: EventFields): 'known' | 'missing' | 'conflict' {
    const device = this.#devices.get(line.deviceId);
    const known = device?.get(line.seq);
    if (known !== undefined) return known.hash === line.hash ? 'known' : 'conflict';
    const before = device?.get(line.seq - 1);
    const after = device?.get(line.seq + 1);
    const followsBefore =
      before === undefined
        ? line.seq > 1 || line.previousHash === ''
        : line.previousHash === before.hash;
    const precedesAfter = after === undefined || after.previousHash === line.hash;
    return followsBefore && precedesAfter ? 'missing' : 'conflict';
  }

  add(line: EventFields): void {
    const device = this.#devices.get(line.deviceId) ?? new Map<number, EventFields>();
    this.#devices.set(line.deviceId, device.set(line.seq, line));
  }

  has(line: EventFields): boolean {
    return this.#devices.get(line.deviceId)?.has(line.seq) ?? false;
  }

  /** The ends of the chains, whether or not something is missing before them. */
  heads(): Heads {
    const lines = [...this.#devices.values()].flatMap((device) => {
      const last = device.get(largest(device.keys()));
      return last === undefined ? [] : [headOf(last)];
    });
    return new Map(lines.map((head) => [head.deviceId, head]));
  }

  /** The lines that do not follow on the one before them. */
  breaks(): readonly EventFields[] {
    return [...this.#devices.values()].flatMap((device) =>
      [...device.values()].filter(
        ({ seq, previousHash }) => previousHash !== (seq === 1 ? '' : device.get(seq - 1)?.hash),
      ),
    );
  }
}

function largest(numbers: Iterable<number>): number {
  let result = 0;
  for (const number of numbers) result = Math.max(result, number);
  return result;
}
