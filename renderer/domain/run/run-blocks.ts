import { blocksOf, scheduleDay } from '../activity/schedule';
import { listInWords } from '../format/list';
import { findStep } from '../sop/catalogue';
import type { Sop } from '../sop/sop';
import { type DayState, runOf, type StepStatus } from '../state';
import { isActive, nextSteps } from './progress';
import { countedMinutes } from './step-timing';

/** One row of a running day: a step, or the steps that run at the same time. */
export interface RunBlock {
  /** SOP numbers in the plan's order. */
  readonly steps: readonly number[];
  /** The step that the others accompany: the one that teaches, else the first. */
  readonly lead: number;
  /** Short name of the lead. */
  readonly name: string;
  /** `6∥7`. */
  readonly label: string;
  /** `langkah 6 dan 7`, for running text. */
  readonly inWords: string;
  /** Planned; the longest of its steps. */
  readonly minutes: number;
  /** Minutes after midnight; planned. */
  readonly start: number;
  readonly end: number;
  /** Running as long as one step runs; done only when no step waits. */
  readonly status: StepStatus;
  /** May be skipped without a reason. */
  readonly optional: boolean;
}

/** As rails, labels and messages name a state. */
export const STATUS_WORDS: Record<StepStatus, string> = {
  pending: 'belum dimulai',
  running: 'berlangsung',
  paused: 'dijeda',
  finished: 'selesai',
  skipped: 'dilewati',
};

/** `langkah 6 dan 7`. */
export function stepsInWords(steps: readonly number[]): string {
  return `langkah ${listInWords(steps)}`;
}

/** The day's plan as blocks, with what became of them. */
export function runBlocks(day: DayState, sop: Sop): readonly RunBlock[] {
  const schedule = scheduleDay(day.plan, sop).steps;
  return blocksOf(day.plan.steps, sop).map((block) => {
    const steps = block.steps.map(({ step }) => step);
    const lead = leadOf(steps, sop);
    const start = schedule.find(({ step }) => steps.includes(step))?.start ?? day.plan.startMinute;
    return {
      steps,
      lead,
      name: findStep(sop, lead).shortName,
      label: steps.join('∥'),
      inWords: stepsInWords(steps),
      minutes: block.minutes,
      start,
      end: start + block.minutes,
      status: statusOf(steps.map((step) => runOf(day, step).status)),
      optional: steps.every((step) => findStep(sop, step).optional),
    };
  });
}

/**
 * What the screen is about when nobody chose anything: every block with a clock, else the one that
 * comes next; none once the plan is through.
 */
export function currentBlocks(
  blocks: readonly RunBlock[],
  day: DayState,
  sop: Sop,
): readonly RunBlock[] {
  const active = blocks.filter(({ steps }) => steps.some((step) => isActive(runOf(day, step))));
  if (active.length > 0) return active;
  const [next] = nextSteps(day, sop);
  return blocks.filter(({ steps }) => next !== undefined && steps.includes(next));
}

/**
 * The last column of a rail: minutes given (`135`), done of them (`131/135`), or `dilewati`. Given is
 * what was planned and what was added or taken since; steps that run together count by the longest.
 *
 * @param now epoch ms
 */
export function minutesFigure(block: RunBlock, day: DayState, now: number): string {
  if (block.status === 'skipped') return STATUS_WORDS.skipped;
  const counted = block.steps
    .map((step) => runOf(day, step))
    .filter((run) => run.startedAt !== undefined && run.status !== 'pending')
    .map((run) => countedMinutes(run, now));
  const given = givenMinutes(block, day);
  if (counted.length === 0) return String(given);
  return `${Math.max(...counted)}/${given}`;
}

/** Planned minutes of a block with what was added or taken while it ran. */
export function givenMinutes(block: RunBlock, day: DayState): number {
  const given = day.plan.steps
    .filter(({ step }) => block.steps.includes(step))
    .map(({ step, minutes }) => Math.max(0, minutes + runOf(day, step).extensionMinutes));
  return Math.max(...given);
}

/** The step that gives its name to those it runs with. */
export function leadOf(steps: readonly number[], sop: Sop): number {
  const lead = steps.find((step) => findStep(sop, step).teaches) ?? steps[0];
  if (lead === undefined) throw new Error('A block has no steps');
  return lead;
}

function statusOf(statuses: readonly StepStatus[]): StepStatus {
  if (statuses.includes('running')) return 'running';
  if (statuses.includes('paused')) return 'paused';
  if (statuses.includes('pending')) return 'pending';
  return statuses.includes('finished') ? 'finished' : 'skipped';
}
