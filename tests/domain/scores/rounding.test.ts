import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mean, roundedQuotient } from '../../../renderer/domain/scores/rounding';

test.each([
  [5, 2, 3],
  [-5, 2, -3],
  [4, 3, 1],
  [-4, 3, -1],
  [-1, 3, 0],
  [0, 7, 0],
])('%i by %i is %i', (dividend, divisor, quotient) => {
  expect(roundedQuotient(dividend, divisor)).toBe(quotient);
});

test('a rounded quotient is never more than a half away', () => {
  const numbers = [fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1e5 })] as const;
  fc.assert(
    fc.property(...numbers, (dividend, divisor) => {
      const quotient = roundedQuotient(dividend, divisor);
      expect(Math.abs(dividend - quotient * divisor) * 2).toBeLessThanOrEqual(divisor);
      expect(quotient + roundedQuotient(-dividend, divisor)).toBe(0);
    }),
  );
});

test('a mean lies between the least and the greatest, and of nothing there is none', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1 }), (values) => {
      expect(mean(values)).toBeGreaterThanOrEqual(Math.min(...values));
      expect(mean(values)).toBeLessThanOrEqual(Math.max(...values));
    }),
  );
  expect(mean([])).toBeUndefined();
});
