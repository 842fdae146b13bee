import { dateIn, type Zone } from '../activity/zone';
import { formatClock } from '../format/clock';
import { formatPlainDate } from '../format/date';
import { minutesInWords } from '../format/duration';
import type { Sop } from '../sop/sop';
import { type DayState, runOf } from '../state';
import { isDayOver } from './day-over';
import { projectDay } from './projection';

const MINUTE = 60_000;

/** When the day ends, as the foot of the rail says it. */
export interface DayEnd {
  readonly planned: string;
  /** Missing as long as nothing can be said: another date's day that nobody began. */
  readonly expected: string | undefined;
  /** The plan is through, or the day archived: `expected` is when the last step ended. */
  readonly isOver: boolean;
  /** `4 menit lebih lambat dari rencana`. */
  readonly lateness: string | undefined;
  /** Whole minutes; positive is later than planned. */
  readonly lateMinutes: number;
}

/** @param now epoch ms */
export function dayEnd(day: DayState, sop: Sop, zone: Zone, now: number): DayEnd {
  const { date, steps } = day.plan;
  const { plannedEnd, projectedEnd } = projectDay(day, sop, zone, now);
  // By the minutes that are shown, so that the difference agrees with what stands above it.
  const lateMinutes = Math.floor(projectedEnd / MINUTE) - Math.floor(plannedEnd / MINUTE);
  const planned = clockOn(plannedEnd, date, zone);
  const statuses = steps.map(({ step }) => runOf(day, step).status);
  const isOver = isDayOver(day);
  const isUntouched = statuses.every((status) => status === 'pending');
  const hasRun = statuses.includes('finished');
  if ((isOver && !hasRun) || (isUntouched && !isOver && dateIn(zone, now) !== date)) {
    return { planned, expected: undefined, isOver, lateness: undefined, lateMinutes: 0 };
  }
  return {
    planned,
    expected: clockOn(projectedEnd, date, zone),
    isOver,
    lateness: lateness(lateMinutes),
    lateMinutes,
  };
}

/** Positive is later than planned. */
export function lateness(minutes: number): string {
  if (minutes === 0) return 'sesuai rencana';
  return `${minutesInWords(minutes)} lebih ${minutes > 0 ? 'lambat' : 'cepat'} dari rencana`;
}

/** A time of another date carries that date. */
function clockOn(instant: number, date: string, zone: Zone): string {
  const actual = dateIn(zone, instant);
  const clock = formatClock(instant, zone);
  return actual === date ? clock : `${clock}, ${formatPlainDate(actual)}`;
}
