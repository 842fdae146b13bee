import type { DayPlan } from '../activity/day-plan';
import { dateIn, type Zone } from '../activity/zone';
import { formatClock, formatClockIn } from '../format/clock';
import { formatDate, formatPlainDate } from '../format/date';
import { minutesInWords } from '../format/duration';
import type { Interval } from '../state';
import { dayDistance } from './choose-day';
import type { Gap, GapCause } from './clock-watch';

const MINUTE = 60_000;

const CAUSES: Record<GapCause, string> = {
  sleep: 'Laptop tidur',
  'sleep-or-clock': 'Laptop tidur atau jamnya dimajukan',
  closed: 'Aplikasi tidak berjalan',
};

/** `Laptop tidur 8 menit (10.02–10.10)`. */
export function gapTitle(gap: Gap, zone: Zone): string {
  return `${CAUSES[gap.cause]} ${minutesInWords(shownMinutes(gap))} (${gapSpan(gap, zone)})`;
}

/** `10.02–10.10`; with dates where it passes midnight. */
export function gapSpan({ from, to }: Interval, zone: Zone): string {
  const dates = [dateIn(zone, from), dateIn(zone, to)] as const;
  if (dates[0] === dates[1]) return `${formatClock(from, zone)}–${formatClock(to, zone)}`;
  const [first, last] = dates.map(formatPlainDate);
  return `${first} ${formatClock(from, zone)} – ${last} ${formatClock(to, zone)}`;
}

/** By the minutes that are shown, so that the length agrees with both ends. */
const shownMinutes = ({ from, to }: Interval): number =>
  Math.max(1, Math.floor(to / MINUTE) - Math.floor(from / MINUTE));

/**
 * `Hari 1 (Selasa, 24 November 2026) masih berjalan sejak kemarin`.
 *
 * @param number hari ke-
 * @param now epoch ms
 */
export function staleTitle(
  number: number,
  { date }: Pick<DayPlan, 'date'>,
  { from }: Interval,
  zone: Zone,
  now: number,
): string {
  const distance = dayDistance(dateIn(zone, from), zone, now);
  const since = distance === 'hari ini' ? `pukul ${formatClockIn(from, zone)}` : distance;
  return `Hari ${number} (${formatDate(date)}) masih berjalan sejak ${since}`;
}

/** What the laptop did by itself when its clock was set by `delta` ms. */
export function clockMovedSentence(delta: number): string {
  const minutes = Math.abs(delta) / MINUTE;
  const span = minutes < 1 ? 'kurang dari semenit' : minutesInWords(minutes);
  const direction = delta > 0 ? 'dimajukan' : 'dimundurkan';
  return `Jam laptop ${direction} ${span}. Waktu langkah yang berjalan sudah disesuaikan.`;
}
