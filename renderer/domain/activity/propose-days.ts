import { findStep } from '../sop/catalogue';
import type { Sop } from '../sop/sop';
import type { DayPlan, PlannedStep } from './day-plan';
import { type Block, blocksOf, scheduleDay } from './schedule';

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

/** What is left of group work at the least, in minutes. */
const LEAST_GROUP_WORK = 30;

/** Minutes of a plan that is made shorter go by these. */
const MINUTE_STEP = 5;

/**
 * The same plan shortened so that it ends at `latestEnd`, or less than five minutes before: lessons
 * lose whole JP, in turn from the last, down to one; group work loses what is less than a JP, down
 * to half an hour; what it cannot give, lessons lose after all. Attendance, tests and breaks keep
 * their time. A day that cannot be fitted comes back as short as it gets.
 *
 * @param latestEnd minutes after midnight
 */
export function fitDay(plan: DayPlan, sop: Sop, latestEnd: number): DayPlan {
  let fitted = plan;
  const excess = () => scheduleDay(fitted, sop).endMinute - latestEnd;
  /** Takes minutes from the longest such block, if it keeps the least. */
  const shorten = (isMeant: (block: Block) => boolean, by: number, least: number): boolean => {
    const block = blocksOf(fitted.steps, sop)
      .filter((candidate) => isMeant(candidate) && candidate.minutes - by >= least)
      .reduce<Block | undefined>(
        (longest, candidate) =>
          longest && longest.minutes > candidate.minutes ? longest : candidate,
        undefined,
      );
    if (!block) return false;
    const most = block.minutes - by;
    fitted = {
      ...fitted,
      steps: fitted.steps.map((planned) =>
        block.steps.includes(planned) && planned.minutes > most ? shorter(planned, most) : planned,
      ),
    };
    return true;
  };
  const isLesson = ({ steps }: Block) => steps.some(({ step }) => findStep(sop, step).teaches);
  const isGroupWork = ({ steps }: Block) =>
    steps.every(({ step }) => {
      const { isBreak, optional, attendance, parallelGroup, teaches } = findStep(sop, step);
      return !(isBreak || optional || attendance || parallelGroup || teaches);
    });
  while (excess() >= JP_MINUTES && shorten(isLesson, JP_MINUTES, JP_MINUTES));
  while (excess() > 0 && shorten(isGroupWork, MINUTE_STEP, LEAST_GROUP_WORK));
  // From one lesson as a whole: every lesson that loses minutes loses a JP.
  const rest = () => Math.ceil(excess() / MINUTE_STEP) * MINUTE_STEP;
  while (
    excess() > 0 &&
    (shorten(isLesson, rest(), JP_MINUTES) || shorten(isLesson, MINUTE_STEP, JP_MINUTES))
  );
  return fitted;
}

function shorter(planned: PlannedStep, minutes: number): PlannedStep {
  return { ...planned, minutes, jp: Math.min(planned.jp, jpOf(minutes)) };
}
