import { findStep } from '../sop/catalogue';
import type { Sop } from '../sop/sop';
import type { DayPlan, PlannedStep } from './day-plan';
import { blocksOf, scheduleDay } from './schedule';

/** One jam pelajaran in minutes (PUPR and LAN schedules; 135 minutes are 3 JP). */
export const JP_MINUTES = 45;

/** Days end by 17.00 in most offices; later is hinted at, never refused. */
export const LATEST_END = 17 * 60;

export const DEFAULT_START = 8 * 60;

/** Whole JP that fit into minutes. */
export function jpOf(minutes: number): number {
  return Math.floor(minutes / JP_MINUTES);
}

/** A step with its mutu baku. */
export function standardStep(sop: Sop, number: number): PlannedStep {
  const { minutes, teaches } = findStep(sop, number);
  return {
    step: number,
    minutes,
    topic: '',
    speaker: '',
    jp: teaches ? jpOf(minutes) : 0,
  };
}

/**
 * Which steps a day usually has: registration (1–3) on the first day only, the pre test there and
 * the post test on the last day, everything else every day.
 */
export function usualSteps(sop: Sop, dayIndex: number, dayCount: number): readonly number[] {
  const firstSession = sop.steps.find((step) => step.attendance === 'session')?.number ?? 1;
  const tests = sop.steps.filter((step) => step.optional).map((step) => step.number);
  const [firstTest, lastTest] = [tests.at(0), tests.at(-1)];
  return sop.steps
    .map((step) => step.number)
    .filter((number) => {
      if (number < firstSession) return dayIndex === 0;
      if (number === firstTest) return dayIndex === 0;
      if (number === lastTest) return dayIndex === dayCount - 1;
      return true;
    });
}

/**
 * A plan for each date, with the mutu baku.
 *
 * @param dates `YYYY-MM-DD`, in order
 */
export function proposeDays(
  sop: Sop,
  dates: readonly string[],
  startMinute: number,
  newId: () => string,
): readonly DayPlan[] {
  return dates.map((date, index) => ({
    dayId: newId(),
    date,
    startMinute,
    room: '',
    steps: usualSteps(sop, index, dates.length).map((number) => standardStep(sop, number)),
  }));
}

/**
 * The same plan shortened so that it ends by `latestEnd`: lessons lose whole JP, in turn from the
 * last, down to one; then group work loses quarters of an hour, down to half an hour. Attendance,
 * tests and breaks keep their time. A day that cannot be fitted comes back as short as it gets.
 *
 * @param latestEnd minutes after midnight
 */
export function fitDay(plan: DayPlan, sop: Sop, latestEnd: number): DayPlan {
  let fitted = plan;
  const tooLate = () => scheduleDay(fitted, sop).endMinute > latestEnd;
  const shorten = (isLong: (planned: PlannedStep) => boolean, by: number): boolean => {
    const block = blocksOf(fitted.steps, sop)
      .filter((candidate) => candidate.steps.some(isLong))
      .reduce<{ minutes: number; numbers: readonly number[] } | undefined>(
        (longest, { minutes, steps }) =>
          longest && longest.minutes > minutes
            ? longest
            : { minutes, numbers: steps.map((planned) => planned.step) },
        undefined,
      );
    if (!block) return false;
    fitted = {
      ...fitted,
      steps: fitted.steps.map((planned) => {
        if (!block.numbers.includes(planned.step)) return planned;
        const minutes = planned.minutes - by;
        return { ...planned, minutes, jp: planned.jp > 0 ? jpOf(minutes) : 0 };
      }),
    };
    return true;
  };
  const isLesson = (planned: PlannedStep) =>
    findStep(sop, planned.step).teaches && planned.minutes >= 2 * JP_MINUTES;
  const isGroupWork = (planned: PlannedStep) => {
    const step = findStep(sop, planned.step);
    const keepsItsTime = step.isBreak || step.optional || step.attendance || step.parallelGroup;
    return !keepsItsTime && planned.minutes > 30;
  };
  while (tooLate() && shorten(isLesson, JP_MINUTES));
  while (tooLate() && shorten(isGroupWork, 15));
  return fitted;
}
