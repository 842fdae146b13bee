import type { Sheet } from '../state';

/** Minutes after the start within which nobody is called late. */
export const GRACE_MINUTES = 15;

const MINUTE = 60_000;

/**
 * Who came late, and by how many minutes. Late is never a status: it follows from the arrival.
 * Nobody is late for a session that had not begun, so what counts is the planned start or the
 * opening of the sheet, whichever is later. An arrival that several people share was written when
 * the list was filled, not when they came, and tells nothing.
 *
 * @param plannedStart epoch ms
 * @returns minutes by participant id; only those past the grace
 */
export function lateArrivals(sheet: Sheet, plannedStart: number): ReadonlyMap<string, number> {
  const arrivals = sheet.roster.flatMap((id) => {
    const arrivedAt = sheet.marks[id]?.arrivedAt;
    return arrivedAt === undefined ? [] : [{ id, arrivedAt }];
  });
  const sharers = new Map<number, number>();
  for (const { arrivedAt } of arrivals) {
    sharers.set(arrivedAt, (sharers.get(arrivedAt) ?? 0) + 1);
  }
  const start = Math.max(plannedStart, sheet.openedAt);
  return new Map(
    arrivals.flatMap(({ id, arrivedAt }) => {
      const minutes = Math.floor((arrivedAt - start) / MINUTE);
      const isOwn = sharers.get(arrivedAt) === 1;
      return isOwn && minutes > GRACE_MINUTES ? [[id, minutes] as const] : [];
    }),
  );
}
