import { type DayState, runOf, type StepRun } from '../state';

/** A recorded start or finish of some steps of a block, which they share. */
export interface BlockTime {
  readonly edge: 'start' | 'finish';
  /** Epoch ms. */
  readonly at: number;
  readonly steps: readonly number[];
}

const EDGES = [
  { edge: 'start', timeOf: (run: StepRun) => run.startedAt },
  { edge: 'finish', timeOf: (run: StepRun) => run.finishedAt },
] as const;

/** Starts, then finishes; steps whose times differ are told apart, so that each can be corrected. */
export function blockTimes(day: DayState, steps: readonly number[]): readonly BlockTime[] {
  return EDGES.flatMap(({ edge, timeOf }) => {
    const times = new Map<number, number[]>();
    for (const step of steps) {
      const run = runOf(day, step);
      const at = run.status === 'pending' ? undefined : timeOf(run);
      if (at !== undefined) times.set(at, [...(times.get(at) ?? []), step]);
    }
    return [...times].map(([at, sharing]) => ({ edge, at, steps: sharing }));
  });
}
