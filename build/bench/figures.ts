/** Median with quartiles, all in the unit of the samples. */
export interface Figures {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

export function figuresOf(samples: readonly number[]): Figures {
  if (samples.length === 0) throw new Error('There is nothing to take a median of');
  const sorted = samples.toSorted((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    count: sorted.length,
  };
}

/**
 * Pair by pair, because whatever else the machine does slows both sides of a pair alike: the
 * median of the ratios is steadier than the ratio of the medians.
 */
export function ratiosOf(measured: readonly number[], reference: readonly number[]): Figures {
  if (measured.length !== reference.length) throw new Error('Every sample needs its reference');
  return figuresOf(measured.map((value, index) => value / (reference[index] ?? Number.NaN)));
}

/** Between two samples, in proportion. */
function quantile(sorted: readonly number[], part: number): number {
  const position = (sorted.length - 1) * part;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position % 1);
}
