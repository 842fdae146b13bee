import { findStep } from '../sop/catalogue';
import type { Sop } from '../sop/sop';
import type { DayPlan, PlannedStep } from './day-plan';

/** Steps of a plan that run at the same time: one alone, or a parallel group of the SOP. */
export interface Block {
  readonly steps: readonly PlannedStep[];
  /** The longest of its steps. */
  readonly minutes: number;
}

export interface ScheduledStep extends PlannedStep {
  /** Minutes after midnight of the day; may pass 1440. */
  readonly start: number;
  readonly end: number;
}

export interface DaySchedule {
  readonly steps: readonly ScheduledStep[];
  readonly startMinute: number;
  readonly endMinute: number;
  /** Plain sum of the rows, as the SOP counts. */
  readonly sopMinutes: number;
  /** Parallel steps counted once. */
  readonly wallClockMinutes: number;
  readonly jp: number;
}

/** Neighbouring steps of one parallel group form one block. */
export function blocksOf(steps: readonly PlannedStep[], sop: Sop): readonly Block[] {
  const groups: PlannedStep[][] = [];
  let group: string | undefined;
  for (const planned of steps) {
    const next = findStep(sop, planned.step).parallelGroup;
    const current = groups.at(-1);
    if (current && next !== undefined && next === group) current.push(planned);
    else groups.push([planned]);
    group = next;
  }
  return groups.map((block) => ({
    steps: block,
    minutes: Math.max(...block.map((planned) => planned.minutes)),
  }));
}

/** When each step of a plan starts and ends if everything goes as planned. */
export function scheduleDay(plan: Pick<DayPlan, 'startMinute' | 'steps'>, sop: Sop): DaySchedule {
  const steps: ScheduledStep[] = [];
  let minute = plan.startMinute;
  for (const block of blocksOf(plan.steps, sop)) {
    for (const planned of block.steps) {
      steps.push({ ...planned, start: minute, end: minute + planned.minutes });
    }
    minute += block.minutes;
  }
  return {
    steps,
    startMinute: plan.startMinute,
    endMinute: minute,
    sopMinutes: sum(plan.steps.map((planned) => planned.minutes)),
    wallClockMinutes: minute - plan.startMinute,
    jp: sum(plan.steps.map((planned) => planned.jp)),
  };
}

/** The SOP itself as a plan, for its totals. */
export function sopTotals(sop: Sop): {
  readonly sopMinutes: number;
  readonly wallClockMinutes: number;
} {
  const steps = sop.steps.map((step) => ({
    step: step.number,
    minutes: step.minutes,
    topic: '',
    speaker: '',
    jp: 0,
  }));
  return scheduleDay({ startMinute: 0, steps }, sop);
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
