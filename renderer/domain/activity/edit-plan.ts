import { findStep } from '../sop/catalogue';
import type { Sop } from '../sop/sop';
import { addDays, workdayFrom } from './dates';
import type { DayPlan, PlannedStep } from './day-plan';
import { DEFAULT_START, jpOf, standardStep, usualSteps } from './propose-days';
import { blocksOf } from './schedule';

/** The step joins where the SOP has it: before the first planned one with a higher number. */
export function addStep(plan: DayPlan, sop: Sop, number: number): DayPlan {
  const index = plan.steps.findIndex(({ step }) => step > number);
  const place = index < 0 ? plan.steps.length : index;
  return { ...plan, steps: plan.steps.toSpliced(place, 0, standardStep(sop, number)) };
}

export function removeStep(plan: DayPlan, number: number): DayPlan {
  return { ...plan, steps: plan.steps.filter(({ step }) => step !== number) };
}

/** Steps of the SOP that the plan leaves out. */
export function missingSteps(plan: DayPlan, sop: Sop): readonly number[] {
  const planned = new Set(plan.steps.map(({ step }) => step));
  return sop.steps.map(({ number }) => number).filter((number) => !planned.has(number));
}

/**
 * New minutes for a step. Steps that run beside it and took as long, such as listening beside
 * teaching, follow; so do JP that were what the minutes gave.
 */
export function setMinutes(plan: DayPlan, sop: Sop, number: number, minutes: number): DayPlan {
  const block = blocksOf(plan.steps, sop).find(({ steps }) =>
    steps.some(({ step }) => step === number),
  );
  const before = block?.steps.find(({ step }) => step === number)?.minutes;
  const isMeant = (planned: PlannedStep) =>
    planned.step === number || (block?.steps.includes(planned) && planned.minutes === before);
  return mapSteps(plan, (planned) =>
    isMeant(planned) ? withMinutes(planned, sop, minutes) : planned,
  );
}

/** Words and JP of one step. */
export function describeStep(
  plan: DayPlan,
  number: number,
  changed: Partial<Pick<PlannedStep, 'topic' | 'speaker' | 'jp'>>,
): DayPlan {
  return mapSteps(plan, (planned) =>
    planned.step === number ? { ...planned, ...changed } : planned,
  );
}

/** Every step takes its mutu baku again. */
export function restoreStandard(plan: DayPlan, sop: Sop): DayPlan {
  return mapSteps(plan, (planned) => {
    const { minutes, jp } = standardStep(sop, planned.step);
    return { ...planned, minutes, jp };
  });
}

export interface CopyOptions {
  /** The steps too; otherwise only the minutes of those that both days have. */
  readonly withSteps: boolean;
  /** Mata pelatihan and narasumber too. */
  readonly withLessons: boolean;
}

/** The day `to`, on its own date, planned like the day `from`. */
export function copyPlan(
  from: DayPlan,
  to: DayPlan,
  { withSteps, withLessons }: CopyOptions,
): DayPlan {
  const sources = byNumber(from);
  const targets = byNumber(to);
  const steps = (withSteps ? from : to).steps.map((planned) => {
    const source = sources.get(planned.step) ?? planned;
    const words = withLessons ? source : targets.get(planned.step);
    return { ...source, topic: words?.topic ?? '', speaker: words?.speaker ?? '' };
  });
  return { ...to, startMinute: from.startMinute, room: from.room, steps };
}

/**
 * One more day: the working day after the last, planned like an ordinary day, at the hours and in
 * the room of the last one and with its minutes where it has the step.
 *
 * @param today `YYYY-MM-DD`, for a kegiatan without days
 */
export function planNextDay(
  plans: readonly DayPlan[],
  sop: Sop,
  today: string,
  newId: () => string,
): DayPlan {
  const last = plans.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1);
  // Planned like the middle one of three, which has neither registration nor tests.
  const numbers = last ? usualSteps(sop, 1, 3) : usualSteps(sop, 0, 1);
  const day: DayPlan = {
    dayId: newId(),
    date: workdayFrom(last ? addDays(last.date, 1) : today),
    startMinute: DEFAULT_START,
    room: '',
    steps: numbers.map((number) => standardStep(sop, number)),
  };
  return last ? copyPlan(last, day, { withSteps: false, withLessons: false }) : day;
}

export function isSamePlan(a: DayPlan | undefined, b: DayPlan | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function withMinutes(planned: PlannedStep, sop: Sop, minutes: number): PlannedStep {
  const isCounted = findStep(sop, planned.step).teaches && planned.jp === jpOf(planned.minutes);
  return { ...planned, minutes, jp: isCounted ? jpOf(minutes) : planned.jp };
}

const byNumber = ({ steps }: DayPlan): ReadonlyMap<number, PlannedStep> =>
  new Map(steps.map((planned) => [planned.step, planned]));

const mapSteps = (plan: DayPlan, change: (planned: PlannedStep) => PlannedStep): DayPlan => ({
  ...plan,
  steps: plan.steps.map(change),
});
