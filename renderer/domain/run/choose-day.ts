import { dateIn, type Zone } from '../activity/zone';
import type { ActivityState, DayState } from '../state';
import { activeSteps } from './progress';

const DAY = 86_400_000;

/**
 * The day that *Pelaksanaan* opens with: one whose clocks run, else today's, else the next that is
 * planned, else the last.
 *
 * @param now epoch ms
 */
export function chooseDay({ days }: ActivityState, zone: Zone, now: number): DayState | undefined {
  const today = dateIn(zone, now);
  return (
    days.find((day) => !day.archived && activeSteps(day).length > 0) ??
    days.find((day) => day.plan.date === today) ??
    days.find((day) => day.plan.date > today) ??
    days.at(-1)
  );
}

/** How far away a day is: `hari ini`, `besok`, `3 hari lagi`, `kemarin`, `2 hari lalu`. */
export function dayDistance(date: string, zone: Zone, now: number): string {
  const days = Math.round((Date.parse(date) - Date.parse(dateIn(zone, now))) / DAY);
  if (days === 0) return 'hari ini';
  if (days === 1) return 'besok';
  if (days === -1) return 'kemarin';
  return days > 0 ? `${days} hari lagi` : `${-days} hari lalu`;
}
