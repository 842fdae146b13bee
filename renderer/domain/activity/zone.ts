/** Indonesia's three zones; none has summer time. */
export type Zone = 'WIB' | 'WITA' | 'WIT';

export const ZONES: readonly Zone[] = ['WIB', 'WITA', 'WIT'];

const OFFSET_MINUTES: Record<Zone, number> = { WIB: 420, WITA: 480, WIT: 540 };

const MINUTE = 60_000;

/**
 * The instant (epoch ms) at which a zone's clocks show `minute` of a date.
 *
 * @param date `YYYY-MM-DD`
 * @param minute minutes after midnight; may pass 1440
 */
export function instantOf(date: string, minute: number, zone: Zone): number {
  return Date.parse(`${date}T00:00:00Z`) + (minute - OFFSET_MINUTES[zone]) * MINUTE;
}

/** The local date (`YYYY-MM-DD`) of an instant: from the zone, never from a UTC string. */
export function dateIn(zone: Zone, instant: number): string {
  return shifted(zone, instant).toISOString().slice(0, 10);
}

/** Minutes after midnight that a zone's clocks show at an instant. */
export function minuteIn(zone: Zone, instant: number): number {
  const local = shifted(zone, instant);
  return local.getUTCHours() * 60 + local.getUTCMinutes();
}

/** The zone of a machine, from its offset in minutes east of UTC; WIB where it is none of the three. */
export function zoneOfOffset(utcOffset: number): Zone {
  return ZONES.find((zone) => OFFSET_MINUTES[zone] === utcOffset) ?? 'WIB';
}

const shifted = (zone: Zone, instant: number): Date =>
  new Date(instant + OFFSET_MINUTES[zone] * MINUTE);
