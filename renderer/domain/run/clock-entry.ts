import { dateIn, instantOf, type Zone } from '../activity/zone';

const DAY_MINUTES = 1440;

/** Reads a time as people type it: `08.05`, `8:05`, `805`, `8`; minutes after midnight. */
export function readClock(typed: string): number | undefined {
  const match = /^(\d{1,2})(?:[.:,\s]?(\d{2}))?$/.exec(typed.trim());
  if (!match) return undefined;
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
}

/**
 * The instant (epoch ms) nearest to `reference` at which a zone's clocks show `minute`: shortly
 * after midnight, 23.50 means yesterday's.
 */
export function instantNear(minute: number, zone: Zone, reference: number): number {
  const date = dateIn(zone, reference);
  const [nearest] = [-DAY_MINUTES, 0, DAY_MINUTES]
    .map((shift) => instantOf(date, minute + shift, zone))
    .toSorted((a, b) => Math.abs(a - reference) - Math.abs(b - reference));
  return nearest ?? reference;
}
