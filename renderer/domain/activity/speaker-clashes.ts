import { speakerKey } from '../people/find-speaker';
import type { Sop } from '../sop/sop';
import type { DaySummary } from '../summary';
import type { DayPlan } from './day-plan';
import { activityTitle } from './details';
import { scheduleDay } from './schedule';

/** A narasumber who is wanted elsewhere at the same time. Minutes after midnight. */
export interface SpeakerClash {
  /** As the plan writes it. */
  readonly speaker: string;
  readonly step: number;
  /** When and for which kegiatan the other day wants the same person. */
  readonly otherTitle: string;
  readonly startMinute: number;
  readonly endMinute: number;
}

/**
 * Whom this day shares with days of other kegiatan at overlapping hours, each person once for each
 * of them. Within one day it cannot happen: blocks follow one another, and the steps of a block are
 * one class.
 *
 * @param others days of other kegiatan, of any date
 */
export function speakerClashes(
  plan: DayPlan,
  sop: Sop,
  others: readonly DaySummary[],
): readonly SpeakerClash[] {
  const sameDate = others.filter(({ date }) => date === plan.date);
  if (sameDate.length === 0) return [];
  const clashes = new Map<string, SpeakerClash>();
  for (const { step, speaker, start, end } of scheduleDay(plan, sop).steps) {
    if (speaker.trim() === '') continue;
    const key = speakerKey(speaker);
    for (const day of sameDate) {
      const taken = day.speakers.find(
        (hours) => hours.key === key && hours.startMinute < end && hours.endMinute > start,
      );
      const id = `${day.activityId}/${key}`;
      if (!taken || clashes.has(id)) continue;
      const { startMinute, endMinute } = taken;
      clashes.set(id, { speaker, step, otherTitle: activityTitle(day), startMinute, endMinute });
    }
  }
  return [...clashes.values()];
}
