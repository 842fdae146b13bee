import { undoneActs } from '../evolve/acts';
import type { LogEvent } from '../log/event';
import type { AttendanceStatus } from './status';

/** A mark that was changed after its sheet had been closed. */
export interface AttendanceCorrection {
  /** SOP number of the step whose sheet it is. */
  readonly step: number;
  readonly participantId: string;
  readonly from: AttendanceStatus;
  readonly to: AttendanceStatus;
  /** Epoch ms, where the correction says when somebody left. */
  readonly leftAt?: number;
  readonly reason: string;
  readonly operator: string;
  /** Epoch ms. */
  readonly recordedAt: number;
}

/**
 * The state keeps only the last correction of a mark; the earlier ones, and their reasons, are in
 * the log alone. Undone corrections are left out.
 *
 * @param events of the whole log, in the order of `orderEvents`
 */
export function attendanceCorrections(
  events: readonly LogEvent[],
  dayId: string,
): readonly AttendanceCorrection[] {
  const undone = undoneActs(events);
  return events.flatMap((event) => {
    if (event.type !== 'AttendanceCorrected' || undone.has(event.act)) return [];
    const { dayId: day, ...correction } = event.payload;
    const { operator, recordedAt } = event;
    return day === dayId ? [{ ...correction, operator, recordedAt }] : [];
  });
}
