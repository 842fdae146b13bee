const DAY = 86_400_000;

/** The date so many days later: `2026-11-30`, 2 → `2026-12-02`. All dates `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return new Date(midnightOf(date) + days * DAY).toISOString().slice(0, 10);
}

export function isWeekend(date: string): boolean {
  const weekday = weekdayOf(date);
  return weekday === 0 || weekday === 6;
}

export function isFriday(date: string): boolean {
  return weekdayOf(date) === 5;
}

/** The date itself, or the Monday after if it falls on a weekend. */
export function workdayFrom(date: string): string {
  return isWeekend(date) ? workdayFrom(addDays(date, 1)) : date;
}

/**
 * So many dates from the first one on. Weekends are left out if wished, except for a first date
 * that was chosen on one.
 */
export function trainingDates(
  first: string,
  count: number,
  skipsWeekends: boolean,
): readonly string[] {
  return resizeDates([first], count, skipsWeekends);
}

/** Keeps what was chosen by hand: days are added after the last one, and taken from the end. */
export function resizeDates(
  dates: readonly string[],
  count: number,
  skipsWeekends: boolean,
): readonly string[] {
  const resized = dates.slice(0, count);
  for (let last = resized.at(-1); last !== undefined && resized.length < count; ) {
    const next = addDays(last, 1);
    last = skipsWeekends ? workdayFrom(next) : next;
    resized.push(last);
  }
  return resized;
}

/** A date that stands there more than once, if any: two days of a kegiatan cannot share one. */
export function repeatedDate(dates: readonly string[]): string | undefined {
  return dates.find((date, index) => dates.indexOf(date) !== index);
}

const midnightOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);

const weekdayOf = (date: string): number => new Date(midnightOf(date)).getUTCDay();
