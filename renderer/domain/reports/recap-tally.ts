import type { AttendanceStatus } from '../attendance/status';
import type { RecapCell } from './recap-cell';

/** How often each status was given; `blank` is *belum diisi*. */
export type StatusCounts = Readonly<Record<AttendanceStatus | 'blank', number>>;

/**
 * What cells add up to. It is written to in place: a recap has thousands of cells, and is made
 * while somebody waits for its screen.
 */
export interface RecapTally {
  readonly counts: Record<AttendanceStatus | 'blank', number>;
  /** On no sheet of a session that was held. */
  notListed: number;
  late: number;
  leftEarly: number;
  lostJp: number;
  attendedJp: number;
  /** Of the cells with a mark. */
  heldJp: number;
  /** *Belum diisi*, or to come and expected. */
  openJp: number;
  /** Of all cells that are not cancelled. */
  plannedJp: number;
}

export const emptyTally = (): RecapTally => ({
  counts: { H: 0, I: 0, S: 0, TK: 0, DL: 0, blank: 0 },
  notListed: 0,
  late: 0,
  leftEarly: 0,
  lostJp: 0,
  attendedJp: 0,
  heldJp: 0,
  openJp: 0,
  plannedJp: 0,
});

/** @param jp of the cell's session */
export function addCell(tally: RecapTally, cell: RecapCell, jp: number): void {
  if (cell.kind !== 'cancelled') tally.plannedJp += jp;
  switch (cell.kind) {
    case 'marked':
      tally.counts[cell.status] += 1;
      tally.attendedJp += cell.jp;
      tally.heldJp += jp;
      tally.lostJp += cell.lostJp;
      if (cell.lateMinutes > 0) tally.late += 1;
      if (cell.leftAt !== undefined) tally.leftEarly += 1;
      break;
    case 'blank':
      tally.counts.blank += 1;
      tally.openJp += jp;
      break;
    case 'to-come':
      tally.openJp += jp;
      break;
    case 'not-listed':
      tally.notListed += 1;
      break;
    case 'not-expected':
    case 'cancelled':
      break;
  }
}
