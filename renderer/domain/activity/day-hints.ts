import { formatMinute } from '../format/clock';
import { findStep } from '../sop/catalogue';
import type { Sop } from '../sop/sop';
import type { DaySummary } from '../summary';
import { isFriday } from './dates';
import type { DayPlan } from './day-plan';
import { FRIDAY_BREAK, longBreakOf } from './office-hours';
import { LATEST_END } from './propose-days';
import { type ScheduledStep, scheduleDay } from './schedule';
import { type SpeakerClash, speakerClashes } from './speaker-clashes';

/** Something about a plan that an office usually does not mean; never a reason to refuse it. */
export type DayHint =
  /** Minutes after midnight. */
  | { readonly kind: 'ends-late'; readonly endMinute: number }
  | { readonly kind: 'break-off-midday'; readonly step: number; readonly startMinute: number }
  /** The day runs through noon without its long break. */
  | { readonly kind: 'no-midday-break' }
  /** Friday prayer needs the long break to be longer than on other days. */
  | { readonly kind: 'short-friday-break'; readonly step: number; readonly minutes: number }
  /** Nobody signs a daftar hadir that day. */
  | { readonly kind: 'no-session' }
  | ({ readonly kind: 'speaker-elsewhere' } & SpeakerClash);

const NOON = 12 * 60;
const ONE_OCLOCK = 13 * 60;

/**
 * What to look at again before a plan is kept.
 *
 * @param others days of other kegiatan, which may want the same narasumber
 */
export function dayHints(
  plan: DayPlan,
  sop: Sop,
  others: readonly DaySummary[] = [],
): readonly DayHint[] {
  const { steps, startMinute, endMinute } = scheduleDay(plan, sop);
  const hints: DayHint[] = [];
  if (endMinute > LATEST_END) hints.push({ kind: 'ends-late', endMinute });

  const long = longBreakOf(sop)?.number;
  const midday = steps.find(({ step }) => step === long);
  if (midday && !isAroundMidday(midday)) {
    hints.push({ kind: 'break-off-midday', step: midday.step, startMinute: midday.start });
  }
  if (!midday && long !== undefined && startMinute < NOON && endMinute > ONE_OCLOCK) {
    hints.push({ kind: 'no-midday-break' });
  }
  if (midday && isFriday(plan.date) && midday.minutes < FRIDAY_BREAK) {
    hints.push({ kind: 'short-friday-break', step: midday.step, minutes: midday.minutes });
  }
  if (!plan.steps.some(({ step }) => findStep(sop, step).attendance === 'session')) {
    hints.push({ kind: 'no-session' });
  }
  for (const clash of speakerClashes(plan, sop, others)) {
    hints.push({ kind: 'speaker-elsewhere', ...clash });
  }
  return hints;
}

/** What the user reads. */
export function dayHintSentence(hint: DayHint): string {
  switch (hint.kind) {
    case 'ends-late':
      return `Selesai ${formatMinute(hint.endMinute)}, melewati ${formatMinute(LATEST_END)}.`;
    case 'break-off-midday':
      return `Ishoma (langkah ${hint.step}) mulai ${formatMinute(hint.startMinute)}, jauh dari tengah hari.`;
    case 'no-midday-break':
      return 'Jadwal melewati tengah hari tanpa Ishoma.';
    case 'short-friday-break':
      return `Ishoma hari Jumat ${hint.minutes} menit; untuk salat Jumat lazimnya ${FRIDAY_BREAK} menit.`;
    case 'no-session':
      return 'Tidak ada langkah daftar hadir, sehingga kehadiran tidak tercatat.';
    case 'speaker-elsewhere': {
      const hours = `${formatMinute(hint.startMinute)}–${formatMinute(hint.endMinute)}`;
      return `${hint.speaker} (langkah ${hint.step}) pada hari yang sama juga dijadwalkan ${hours} di ${hint.otherTitle}.`;
    }
  }
}

/** Some of it lies between twelve and one. */
const isAroundMidday = ({ start, end }: ScheduledStep): boolean => start < ONE_OCLOCK && end > NOON;
