import type { DayState, Stamp } from '../state';
import type { AttendanceStatus } from './status';

/** What somebody can announce before a session: that he will not come, and why. */
export const EXCUSE_STATUSES = ['I', 'S', 'DL'] as const satisfies readonly AttendanceStatus[];

export type ExcuseStatus = (typeof EXCUSE_STATUSES)[number];

/** An absence announced in advance. It is no mark: whoever comes all the same is present. */
export interface Excuse extends Stamp {
  readonly excuseId: string;
  readonly participantId: string;
  readonly status: ExcuseStatus;
  /** `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  /** Never with S: why somebody is ill is nobody's business (UU 27/2022). */
  readonly remark: string;
}

/** The announcement that holds for a participant on a day; of several, the latest. */
export function excuseOn(
  excuses: readonly Excuse[],
  participantId: string,
  { plan: { date } }: Pick<DayState, 'plan'>,
): Excuse | undefined {
  return excuses.findLast(
    (excuse) => excuse.participantId === participantId && excuse.from <= date && date <= excuse.to,
  );
}

/** Announcements that hold on a date (`YYYY-MM-DD`) or later, the earliest first. */
export function excusesFrom(excuses: readonly Excuse[], date: string): readonly Excuse[] {
  return excuses
    .filter(({ to }) => to >= date)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}
