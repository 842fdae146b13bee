import { speakerKey } from '../people/find-speaker';
import type { Sop } from '../sop/sop';
import type { DayPlan } from './day-plan';
import { scheduleDay } from './schedule';

/** When a narasumber is taken up by a day, as planned. */
export interface SpeakerHours {
  /** See `speakerKey`. */
  readonly key: string;
  /** Minutes after midnight. */
  readonly startMinute: number;
  readonly endMinute: number;
  /** Empty if the plan names none. */
  readonly topic: string;
}

/** One entry for each step that names a narasumber, in order. */
export function speakerHours(
  plan: Pick<DayPlan, 'startMinute' | 'steps'>,
  sop: Sop,
): readonly SpeakerHours[] {
  return scheduleDay(plan, sop).steps.flatMap(({ speaker, start, end, topic }) =>
    speaker.trim() === ''
      ? []
      : [{ key: speakerKey(speaker), startMinute: start, endMinute: end, topic }],
  );
}
