/**
 * The one place where scores are rounded: a quotient of whole numbers, a half up by its amount
 * (12,345 → 12,35), so that a fall is rounded as a rise is.
 *
 * @param divisor above 0
 */
export function roundedQuotient(dividend: number, divisor: number): number {
  const doubled = Math.abs(dividend) * 2 + divisor;
  const amount = (doubled - (doubled % (2 * divisor))) / (2 * divisor);
  return dividend < 0 && amount > 0 ? -amount : amount;
}

/** The rounded mean; undefined of nothing. */
export function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  return roundedQuotient(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}
