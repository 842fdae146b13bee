import { dateIn, minuteIn, type Zone } from '../activity/zone';
import { formatDate, formatPlainDate } from './date';

const MINUTES_A_DAY = 1440;

/** Minutes after midnight as a clock shows them: 485 → `08.05`, 1455 → `00.15`. */
export function formatMinute(minute: number): string {
  const ofDay = ((minute % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY;
  return `${twoDigits(Math.floor(ofDay / 60))}.${twoDigits(Math.floor(ofDay % 60))}`;
}

/** An instant (epoch ms) on the clocks of a zone: `08.05`. */
export function formatClock(instant: number, zone: Zone): string {
  return formatMinute(minuteIn(zone, instant));
}

/** `08.05 WIB`. */
export function formatClockIn(instant: number, zone: Zone): string {
  return `${formatClock(instant, zone)} ${zone}`;
}

/** Minutes after midnight: `08.00–10.15 WIB`. */
export function formatMinuteRange(start: number, end: number, zone: Zone): string {
  return `${formatMinute(start)}–${formatMinute(end)} ${zone}`;
}

/** An instant (epoch ms): `Senin, 9 Oktober 2023 pukul 08.05 WIB`. */
export function formatInstant(instant: number, zone: Zone): string {
  return `${formatDate(dateIn(zone, instant))} pukul ${formatClockIn(instant, zone)}`;
}

/** The same without the weekday, for places where room is short: `9 Oktober 2023 pukul 08.05 WIB`. */
export function formatShortInstant(instant: number, zone: Zone): string {
  return `${formatPlainDate(dateIn(zone, instant))} pukul ${formatClockIn(instant, zone)}`;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
