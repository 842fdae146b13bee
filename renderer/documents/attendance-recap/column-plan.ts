import type { AttendanceRecap, RecapSession } from '../../domain/reports/attendance-recap';
import type { RecapDay } from '../../domain/reports/recap-day';

/** Mm of a column with a status, and of one with `6/6`. */
export const SESSION_WIDTH = 7.4;
const DAY_WIDTH = 11;

/** A session and its place among all of the kegiatan. */
export interface PlacedColumn {
  readonly session: RecapSession;
  readonly index: number;
}

/** What stands beside the names: each session, or the JP of each day, or nothing. */
export type ColumnPlan =
  | { readonly kind: 'sessions'; readonly width: number }
  | { readonly kind: 'days'; readonly width: number }
  | { readonly kind: 'none'; readonly width: 0 };

/**
 * The closest look that the paper has room for.
 *
 * @param room mm
 */
export function planColumns(
  { sessions, days }: Pick<AttendanceRecap, 'sessions' | 'days'>,
  room: number,
): ColumnPlan {
  if (sessions.length * SESSION_WIDTH <= room) return { kind: 'sessions', width: SESSION_WIDTH };
  if (days.length * DAY_WIDTH <= room) return { kind: 'days', width: DAY_WIDTH };
  return { kind: 'none', width: 0 };
}

/** The sessions of each day, where there are any. */
export function columnsByDay(
  sessions: readonly RecapSession[],
  days: readonly RecapDay[],
): readonly { readonly day: RecapDay; readonly columns: readonly PlacedColumn[] }[] {
  return days
    .map((day) => ({
      day,
      columns: sessions.flatMap((session, index) =>
        session.dayId === day.dayId ? [{ session, index }] : [],
      ),
    }))
    .filter(({ columns }) => columns.length > 0);
}

/**
 * Days together, as many as a table has columns for; a day is never torn apart.
 *
 * @param most sessions beside each other
 */
export function groupDays<Day extends { readonly columns: readonly PlacedColumn[] }>(
  days: readonly Day[],
  most: number,
): readonly (readonly Day[])[] {
  const groups: Day[][] = [];
  let used = most;
  for (const day of days) {
    if (used + day.columns.length > most) {
      groups.push([]);
      used = 0;
    }
    groups.at(-1)?.push(day);
    used += day.columns.length;
  }
  return groups;
}
