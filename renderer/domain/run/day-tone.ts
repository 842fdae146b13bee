import type { Zone } from '../activity/zone';
import type { Sop } from '../sop/sop';
import type { DayState } from '../state';
import { dayEnd } from './day-end';
import { type ShownTone, shownTone, type Warning } from './warning';

/**
 * The tone in which a clock of a day is shown.
 *
 * @param now epoch ms
 */
export function dayTone(
  tone: Warning,
  day: DayState,
  sop: Sop,
  zone: Zone,
  now: number,
): ShownTone {
  return tone === 'over' ? shownTone(tone, dayEnd(day, sop, zone, now).lateMinutes) : tone;
}
