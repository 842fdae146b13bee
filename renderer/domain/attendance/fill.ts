import type { ActivityState, DayState, Sheet } from '../state';
import { blanksOf } from './counts';
import { excuseOn } from './excuse';
import { ATTENDANCE_STATUSES, type AttendanceStatus } from './status';

/** People who get the same status. */
export interface FillPart {
  readonly status: AttendanceStatus;
  readonly participantIds: readonly string[];
}

/**
 * What filling the rest of a sheet writes, and for whom: blanks only. With H, whoever announced an
 * absence for that day gets what was announced instead.
 */
export function fillParts(
  { excuses }: Pick<ActivityState, 'excuses'>,
  day: DayState,
  sheet: Sheet,
  status: AttendanceStatus,
): readonly FillPart[] {
  const given = blanksOf(sheet).map((id) => ({
    id,
    status: status === 'H' ? (excuseOn(excuses, id, day)?.status ?? status) : status,
  }));
  return ATTENDANCE_STATUSES.map((each) => ({
    status: each,
    participantIds: given.filter((blank) => blank.status === each).map(({ id }) => id),
  })).filter(({ participantIds }) => participantIds.length > 0);
}

/** How many people several parts make. */
export const fillCount = (parts: readonly FillPart[]): number =>
  parts.reduce((sum, { participantIds }) => sum + participantIds.length, 0);
