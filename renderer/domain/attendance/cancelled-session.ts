import { dateIn, type Zone } from '../activity/zone';
import { formatClock, formatShortInstant } from '../format/clock';
import type { DayState } from '../state';

type Cancellation = DayState['cancelledSessions'][number];

/**
 * Why a session did not take place, and who recorded it when:
 * `Alasan: narasumber berhalangan. Dicatat pukul 10.42 oleh Rina Pendamping.`
 *
 * @param date of the session, `YYYY-MM-DD`; recorded on another one, that one is named
 */
export function cancellationInWords(
  { reason, at, operator }: Cancellation,
  date: string,
  zone: Zone,
): string {
  const when =
    dateIn(zone, at) === date ? `pukul ${formatClock(at, zone)}` : formatShortInstant(at, zone);
  const by = operator === '' ? '' : ` oleh ${operator}`;
  return `Alasan: ${reason.replace(/\.+$/, '')}. Dicatat ${when}${by}.`;
}
