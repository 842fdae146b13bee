import { dateIn, instantOf, type Zone } from '../activity/zone';

const DAY_MINUTES = 1440;

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
