import { dateIn } from '../activity/zone';
import { findSop } from '../sop/catalogue';
import type { ActivityState } from '../state';
import { type AttendanceRecap, recapAttendance } from './attendance-recap';
import { activityHead, type PaperHead } from './paper-head';

/** Everything that the Rekap Kehadiran prints: the figures that the screen shows. */
export interface AttendanceRecapView extends PaperHead {
  readonly recap: AttendanceRecap;
  /** `YYYY-MM-DD`. */
  readonly madeOn: string;
}

/**
 * @param now epoch ms
 * @returns undefined while no day is planned
 */
export function buildAttendanceRecapPaper(
  state: ActivityState,
  now: number,
): AttendanceRecapView | undefined {
  const { details } = state;
  const head = activityHead(state);
  if (!details || !head) return undefined;
  return {
    ...head,
    recap: recapAttendance(state, findSop(details.sopId)),
    madeOn: dateIn(details.zone, now),
  };
}
