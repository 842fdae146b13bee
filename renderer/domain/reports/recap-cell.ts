import { JP_MINUTES } from '../activity/propose-days';
import type { AttendanceStatus } from '../attendance/status';
import type { AttendanceMark } from '../state';
import type { PlacedSession } from './recap-session';

const MINUTE = 60_000;

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
 * What a mark is worth. Leaving early costs one JP for each full 45 minutes of lessons that were
 * still planned: breaks, tests and the closing carry no JP. Coming late costs nothing, because the
 * arrival is noted at the door and lessons begin with it. No regulation says how to count either:
 * the rule is ours.
 */
export function markedCell(
  mark: AttendanceMark,
  session: Pick<PlacedSession, 'jp' | 'startsAt' | 'endsAt' | 'startMinute' | 'taught'>,
  lateMinutes: number,
): RecapMark {
  const { status, correction } = mark;
  const isPresent = status === 'H';
  const { jp } = session;
  const leftAt = isPresent ? mark.leftAt : undefined;
  const lostJp = leftAt === undefined ? 0 : jpAfter(session, leftAt);
  return {
    kind: 'marked',
    status,
    jp: isPresent ? jp - lostJp : 0,
    arrivedAt: isPresent ? mark.arrivedAt : undefined,
    lateMinutes: isPresent ? lateMinutes : 0,
    leftAt: leftAt !== undefined && leftAt < session.endsAt ? leftAt : undefined,
    lostJp,
    isCorrected: correction !== undefined,
  };
}

/** JP of the lessons after an instant (epoch ms), in full ones. */
function jpAfter(
  { startsAt, startMinute, taught }: Pick<PlacedSession, 'startsAt' | 'startMinute' | 'taught'>,
  leftAt: number,
): number {
  const leftMinute = startMinute + (leftAt - startsAt) / MINUTE;
  return taught.reduce((sum, part) => {
    const missed = part.endMinute - Math.max(part.startMinute, leftMinute);
    return sum + Math.min(part.jp, Math.max(0, Math.floor(missed / JP_MINUTES)));
  }, 0);
}

/** `H`, `I`, `S`, `TK` or `DL`; a dash where the person is not on the sheet; else empty. */
export function cellLetters(cell: RecapCell): string {
  if (cell.kind === 'marked') return cell.status;
  return cell.kind === 'not-listed' ? '–' : '';
}
