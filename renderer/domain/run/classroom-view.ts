import type { DayPlan } from '../activity/day-plan';
import { findStep } from '../sop/catalogue';
import type { Sop } from '../sop/sop';
import { type ActivityState, type DayState, findDay, runOf } from '../state';
import { currentBlocks, type RunBlock, runBlocks } from './run-blocks';
import { clocksOf, type StepClock } from './step-clock';

/** Something that runs, as the class reads it: no participant's data ever enters here. */
export interface ClassroomStep {
  readonly name: string;
  /** Mata pelatihan; empty if the plan names none. */
  readonly topic: string;
  readonly speaker: string;
  readonly isBreak: boolean;
  readonly clock: StepClock;
}

export interface ClassroomView {
  readonly phase: 'before' | 'running' | 'between' | 'over' | 'archived';
  /** What was started last; set while running. */
  readonly main: ClassroomStep | undefined;
  /** Whatever else has a clock. */
  readonly others: readonly ClassroomStep[];
  readonly next: Pick<RunBlock, 'name' | 'minutes' | 'start'> | undefined;
  /** The day after this one, for the end of the day. */
  readonly nextDay: Pick<DayPlan, 'date' | 'startMinute'> | undefined;
}

/**
 * The screen of the class as a function of what was recorded and of *now*.
 *
 * @param now epoch ms
 */
export function classroomView(
  state: ActivityState,
  dayId: string,
  sop: Sop,
  now: number,
): ClassroomView | undefined {
  const day = findDay(state, dayId);
  if (!day) return undefined;
  const blocks = runBlocks(day, sop);
  const running = currentBlocks(blocks, day, sop)
    .flatMap((block) => classroomSteps(day, sop, block, now))
    .toSorted((a, b) => b.clock.startedAt - a.clock.startedAt);
  const [main, ...others] = running;
  const next = blocks.find(({ steps }) =>
    steps.every((step) => runOf(day, step).status === 'pending'),
  );
  return {
    phase: phaseOf(day, blocks, main !== undefined, next !== undefined),
    main,
    others,
    next,
    nextDay: state.days.find(({ plan }) => plan.date > day.plan.date)?.plan,
  };
}

/** Steps of a block that share a clock are one thing to the class. */
function classroomSteps(
  day: DayState,
  sop: Sop,
  block: RunBlock,
  now: number,
): readonly ClassroomStep[] {
  return clocksOf(day, block.steps, now).map((clock) => {
    const shown = clock.steps.includes(block.lead) ? block.lead : (clock.steps[0] ?? block.lead);
    const planned = day.plan.steps.find(({ step }) => step === shown);
    const { shortName, isBreak } = findStep(sop, shown);
    return {
      name: shortName,
      topic: planned?.topic ?? '',
      speaker: planned?.speaker ?? '',
      isBreak,
      clock,
    };
  });
}

function phaseOf(
  day: DayState,
  blocks: readonly RunBlock[],
  isRunning: boolean,
  hasNext: boolean,
): ClassroomView['phase'] {
  if (day.archived) return 'archived';
  if (isRunning) return 'running';
  if (blocks.every(({ status }) => status === 'pending')) return 'before';
  return hasNext ? 'between' : 'over';
}
