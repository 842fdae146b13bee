/** Milliseconds; the samples of one index were taken next to each other. */
export interface Samples {
  readonly measured: readonly number[];
  readonly reference: readonly number[];
}

export interface Rounds {
  /** Rounds before those that count. */
  readonly warmUp: number;
  readonly counted: number;
  /** Ms before each sample, for work that leaves something behind it still going on. */
  readonly rest?: number;
}

/** Takes one sample, in ms. */
export type Sampler = () => Promise<number>;

/**
 * Samples both sides in turn, so that the machine's moods meet both; who goes first changes with
 * every round.
 */
export async function interleave(
  { warmUp, counted, rest }: Rounds,
  measured: Sampler,
  reference: Sampler,
): Promise<Samples> {
  const samples = { measured: [] as number[], reference: [] as number[] };
  const sample = async (sampler: Sampler): Promise<number> => {
    if (rest !== undefined) await new Promise((resolve) => setTimeout(resolve, rest));
    return sampler();
  };
  for (let round = 0; round < warmUp + counted; round++) {
    const isMeasuredFirst = round % 2 === 0;
    const first = await sample(isMeasuredFirst ? measured : reference);
    const second = await sample(isMeasuredFirst ? reference : measured);
    if (round < warmUp) continue;
    samples.measured.push(isMeasuredFirst ? first : second);
    samples.reference.push(isMeasuredFirst ? second : first);
  }
  return samples;
}

/**
 * The time that some work takes.
 *
 * @param times runs that make one sample, for work far below a millisecond
 */
export function timeOf(work: () => unknown, times = 1): Sampler {
  return async () => {
    const started = performance.now();
    for (let index = 0; index < times; index++) {
      const outcome = work();
      if (outcome instanceof Promise) await outcome;
    }
    return (performance.now() - started) / times;
  };
}
