import { uuidv7 } from 'uuidv7';
import type { DayPlan } from '../../renderer/domain/activity/day-plan';
import type { Draft, EventType, Head, LogEvent } from '../../renderer/domain/log/event';
import { seal } from '../../renderer/domain/log/seal';

/** Tuesday, 24 November 2026, 08.00 WIB, in epoch ms. */
export const AT = Date.parse('2026-11-24T01:00:00Z');

export const ACTIVITY = '01980000-0000-7000-8000-00000000000a';
export const DEVICE = '01980000-0000-7000-8000-0000000000d1';
export const OTHER_DEVICE = '01980000-0000-7000-8000-0000000000d2';

export function makeDraft<T extends EventType>(
  type: T,
  payload: Draft<T>['payload'],
  occurredAt = AT,
): Draft {
  return { type, payload, occurredAt } as Draft;
}

export function makeNote(text: string): Draft {
  return makeDraft('NoteWritten', { dayId: 'day-1', step: 10, noteId: uuidv7(), text });
}

export function makeDay(dayId: string, date = '2026-11-24'): Draft {
  const plan: DayPlan = { dayId, date, startMinute: 480, room: '', steps: [] };
  return makeDraft('DayPlanned', plan);
}

export interface ChainOptions {
  readonly activityId?: string;
  readonly deviceId?: string;
  /** The chain continues after this event. */
  readonly after?: LogEvent | undefined;
  /** Epoch ms of the first event; each further one is a second later. */
  readonly recordedAt?: number;
}

/** The drafts as events of one device, each an act of its own. */
export function makeChain(
  drafts: readonly Draft[],
  { activityId = ACTIVITY, deviceId = DEVICE, after, recordedAt = AT }: ChainOptions = {},
): readonly LogEvent[] {
  let head: Head = { activityId, deviceId, seq: after?.seq ?? 0, hash: after?.hash ?? '' };
  return drafts.flatMap((draft, index) => {
    const events = seal([draft], head, {
      now: recordedAt + index * 1_000,
      utcOffset: 420,
      operator: 'Pendamping Contoh',
      newId: uuidv7,
      newSalt: () => '00'.repeat(16),
    });
    const last = events.at(-1);
    if (last) head = { activityId, deviceId, seq: last.seq, hash: last.hash };
    return events;
  });
}

/** A chain of so many notes. */
export function makeNotes(count: number, options: ChainOptions = {}): readonly LogEvent[] {
  const first = (options.after?.seq ?? 0) + 1;
  const drafts = Array.from({ length: count }, (_, index) => makeNote(`Catatan ${first + index}`));
  return makeChain(drafts, options);
}

/** The element, or an error that names the place: for indexes that a test knows to be there. */
export function at<T>(values: readonly T[], index: number): T {
  const value = values.at(index);
  if (value === undefined) throw new Error(`nothing at ${index} of ${values.length}`);
  return value;
}
