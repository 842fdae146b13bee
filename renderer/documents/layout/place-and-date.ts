import { formatPlainDate } from '../../domain/format/date';
import { oneLine } from './text';

const DOTS = '.'.repeat(20);

/** What stands above a signature: `Pontianak, 9 Oktober 2023`; dots for a place not given. */
export function placeAndDate(city: string, date: string): string {
  return `${oneLine(city) || DOTS}, ${formatPlainDate(date)}`;
}

/** The same where the date is written by hand. */
export function placeAndDots(city: string): string {
  return `${oneLine(city) || DOTS}, ${DOTS}${DOTS}`;
}
