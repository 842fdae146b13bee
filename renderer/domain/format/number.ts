const NUMBER = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });
const ONE_DECIMAL = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });

/** `1.234.567,89`: at most two decimals. */
export function formatNumber(value: number): string {
  return NUMBER.format(value);
}

/**
 * A ratio in percent with at most one decimal, the sign held by a no-break space: 0.923 →
 * `92,3 %`. Never rounded up to a whole that was not reached: 0.9996 stays `99,9 %`.
 */
export function formatPercent(ratio: number): string {
  const percent = ratio * 100;
  const rounded = Math.round(percent * 10) / 10;
  const shown = percent < 100 && rounded >= 100 ? 99.9 : rounded;
  return `${ONE_DECIMAL.format(shown)}\u00a0%`;
}

/** A difference with its sign: `+4`, `−3`, `0`. */
export function formatDifference(value: number): string {
  if (value === 0) return '0';
  return `${value > 0 ? '+' : '−'}${NUMBER.format(Math.abs(value))}`;
}
