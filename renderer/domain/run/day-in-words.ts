import { type ActivityState, dayNumber, findDay } from '../state';

/**
 * How a day is called in running text: `hari ini` on its own date only, else `hari 2`.
 *
 * @param today `YYYY-MM-DD` in the activity's zone
 */
export function dayInWords(state: ActivityState, dayId: string, today: string): string {
  const isToday = findDay(state, dayId)?.plan.date === today;
  return isToday ? 'hari ini' : `hari ${dayNumber(state, dayId)}`;
}
