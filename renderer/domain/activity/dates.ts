const DAY = 86_400_000;

/** The date so many days later: `2026-11-30`, 2 → `2026-12-02`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
