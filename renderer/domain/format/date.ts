// Dates without a time are read as UTC midnight and printed in UTC, so no zone can move them.
const options = (parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('id-ID', { ...parts, timeZone: 'UTC' });

const WEEKDAY = options({ weekday: 'long' });
const MONTH = options({ month: 'long' });

/** `2023-10-09` → `Senin, 9 Oktober 2023`. Throws a RangeError on a text that is no date. */
export function formatDate(date: string): string {
  return `${formatWeekday(date)}, ${formatPlainDate(date)}`;
}

/** `2023-10-09` → `9 Oktober 2023`, as signatures carry it. */
export function formatPlainDate(date: string): string {
  const { day, month, year } = calendarDate(date);
  return `${day} ${month} ${year}`;
}

/** `2023-10-09` → `Senin`. */
export function formatWeekday(date: string): string {
  return WEEKDAY.format(instantOf(date));
}

/** `9–11 Oktober 2023`, `30 Oktober–1 November 2023`; one date if both are the same. */
export function formatDateRange(first: string, last: string): string {
  if (first === last) return formatPlainDate(first);
  const [from, to] = [calendarDate(first), calendarDate(last)];
  if (from.year !== to.year) return `${formatPlainDate(first)}–${formatPlainDate(last)}`;
  if (from.month !== to.month) return `${from.day} ${from.month}–${formatPlainDate(last)}`;
  return `${from.day}–${formatPlainDate(last)}`;
}

/** `2023-10-09` → 9, `Oktober` and 2023. Throws a RangeError on a text that is no date. */
export function calendarDate(date: string): {
  readonly day: number;
  readonly month: string;
  readonly year: number;
} {
  const instant = instantOf(date);
  return {
    day: instant.getUTCDate(),
    month: MONTH.format(instant),
    year: instant.getUTCFullYear(),
  };
}

const instantOf = (date: string): Date => new Date(`${date}T00:00:00Z`);
