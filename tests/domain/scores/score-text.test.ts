import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  formatGain,
  formatScore,
  parseScore,
  scoreProblemBrief,
} from '../../../renderer/domain/scores/score-text';

describe('a typed score', () => {
  it.each([
    ['86', 8_600],
    ['86,67', 8_667],
    ['86.67', 8_667],
    [' 86,5 ', 8_650],
    ['0', 0],
    ['100', 10_000],
    ['100,00', 10_000],
    ['086', 8_600],
  ])('reads %s', (text, points) => {
    expect(parseScore(text)).toEqual({ status: 'read', points });
  });

  it.each([
    ['105', 'above-hundred'],
    ['100,01', 'above-hundred'],
    ['100,001', 'above-hundred'],
    ['99999999999999999999999', 'above-hundred'],
    ['-5', 'below-zero'],
    ['−5', 'below-zero'],
    ['86,667', 'too-precise'],
    ['1.000', 'too-precise'],
    ['delapan', 'not-a-number'],
    ['8 6', 'not-a-number'],
    ['86,', 'not-a-number'],
    [',5', 'not-a-number'],
    ['1e2', 'not-a-number'],
    ['8,6,7', 'not-a-number'],
    ['+5', 'not-a-number'],
  ])('refuses %s as %s', (text, problem) => {
    expect(parseScore(text)).toEqual({ status: 'refused', problem });
  });

  it('takes a field without anything for empty, not for 0', () => {
    expect(parseScore('  ')).toEqual({ status: 'empty' });
  });
});

test('every score is read as it is shown', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (points) => {
      expect(parseScore(formatScore(points))).toEqual({ status: 'read', points });
    }),
  );
});

test('whatever is read lies between 0 and 100', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[-−]?\d{0,4}[.,]?\d{0,4}$/), (text) => {
      const reading = parseScore(text);
      if (reading.status !== 'read') return;
      expect(Number.isInteger(reading.points)).toBe(true);
      expect(reading.points).toBeCloseTo(Number(text.replace(',', '.')) * 100, 6);
      expect(reading.points).toBeLessThanOrEqual(10_000);
    }),
  );
});

test('writes scores and differences as Indonesians do', () => {
  expect([8_667, 8_650, 10_000, 0].map(formatScore)).toEqual(['86,67', '86,5', '100', '0']);
  expect([2_143, -300, 0].map(formatGain)).toEqual(['+21,43', '−3', '0']);
  expect(scoreProblemBrief('above-hundred')).toBe('di atas 100');
});
