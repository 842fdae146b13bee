import type { AttendanceStatus } from '../attendance/status';
import type { AttendanceMark } from '../state';

const MINUTE = 60_000;
const MINUTES_OF_A_JP = 45;

/**
 * One participant in one session. `blank`: on the sheet, *belum diisi*. `not-listed`: the sheet was
 * opened without the person. `not-expected`: still to come, but after the person has left or before
 * a replacement takes over.
 */
export type RecapCell =
  | RecapMark
  | { readonly kind: 'blank' | 'not-listed' | 'to-come' | 'not-expected' | 'cancelled' };

export interface RecapMark {
  readonly kind: 'marked';
  readonly status: AttendanceStatus;
  /** JP that count as attended; 0 without H. */
  readonly jp: number;
  /** Epoch ms, with H, where somebody saw it. */
  readonly arrivedAt: number | undefined;
  /** 0 if in time. */
  readonly lateMinutes: number;
  /** Epoch ms, with H: left before the planned end. */
  readonly leftAt: number | undefined;
  /** JP that leaving early cost. */
  readonly lostJp: number;
  readonly isCorrected: boolean;
}

/**
 * What a mark is worth. Leaving early costs one JP for each full 45 minutes that were still planned,
 * and never more than the session has; coming late costs nothing, because the arrival is noted at
 * the door and lessons begin with it. No regulation says how to count either: the rule is ours.
 *
 * @param endsAt planned end of the session, epoch ms
 */
export function markedCell(
  mark: AttendanceMark,
  { jp, endsAt }: { readonly jp: number; readonly endsAt: number },
  lateMinutes: number,
): RecapMark {
  const { status, correction } = mark;
  const isPresent = status === 'H';
  const missed = isPresent && mark.leftAt !== undefined ? endsAt - mark.leftAt : 0;
  const lostJp = Math.min(jp, Math.max(0, Math.floor(missed / (MINUTES_OF_A_JP * MINUTE))));
  return {
    kind: 'marked',
    status,
    jp: isPresent ? jp - lostJp : 0,
    arrivedAt: isPresent ? mark.arrivedAt : undefined,
    lateMinutes: isPresent ? lateMinutes : 0,
    leftAt: missed > 0 ? mark.leftAt : undefined,
    lostJp,
    isCorrected: correction !== undefined,
  };
}

/** `H`, `I`, `S`, `TK` or `DL`; a dash where the person is not on the sheet; else empty. */
export function cellLetters(cell: RecapCell): string {
  if (cell.kind === 'marked') return cell.status;
  return cell.kind === 'not-listed' ? '–' : '';
}
