import { blanksOf } from '../attendance/counts';
import { findStep } from '../sop/catalogue';
import type { Sop } from '../sop/sop';
import type { DayState } from '../state';
import { type DayGap, dayGaps } from './day-gaps';
import { activeSteps } from './progress';
import { stepsInWords } from './run-blocks';

/** What must be settled before a day can be archived at all. */
export type ArchiveBlocker =
  | { readonly code: 'clocks-running'; readonly steps: readonly number[] }
  | { readonly code: 'sheet-has-blanks'; readonly step: number; readonly count: number };

export interface ArchiveReadiness {
  readonly blockers: readonly ArchiveBlocker[];
  /** Can be archived all the same, with a reason. */
  readonly gaps: readonly DayGap[];
}

/** By this `archive-day` is decided; screens tell it before somebody asks. */
export function archiveReadiness(day: DayState, sop: Sop): ArchiveReadiness {
  const running = activeSteps(day).filter((step) => findStep(sop, step).attendance !== 'archive');
  const unfilled = Object.values(day.sheets)
    .filter((sheet) => !sheet.closed && !day.cancelledSessions[sheet.step])
    .map((sheet) => ({ step: sheet.step, count: blanksOf(sheet).length }))
    .filter(({ count }) => count > 0);
  // A running step is told once, as what it is.
  const gaps = dayGaps(day, sop).filter(
    (gap) => gap.kind !== 'step-open' || !running.includes(gap.step),
  );
  return {
    blockers: [
      ...(running.length > 0 ? [{ code: 'clocks-running', steps: running } as const] : []),
      ...unfilled.map((sheet) => ({ code: 'sheet-has-blanks', ...sheet }) as const),
    ],
    gaps,
  };
}

/** One blocker, as part of a list. */
export function blockerSentence(blocker: ArchiveBlocker): string {
  switch (blocker.code) {
    case 'clocks-running':
      return `${stepsInWords(blocker.steps)} masih berjalan`;
    case 'sheet-has-blanks':
      return `${blocker.count} peserta pada daftar hadir langkah ${blocker.step} belum diisi`;
  }
}
