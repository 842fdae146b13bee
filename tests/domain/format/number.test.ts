import { describe, expect, it } from 'vitest';
import {
  formatDifference,
  formatNumber,
  formatPercent,
} from '../../../renderer/domain/format/number';

describe('numbers as Indonesians write them', () => {
  it('groups by dots and parts decimals by a comma', () => {
    expect(formatNumber(1234567.891)).toBe('1.234.567,89');
    expect(formatNumber(1215)).toBe('1.215');
  });

  it('writes a percentage with a space that does not break', () => {
    expect(formatPercent(0.923)).toBe('92,3\u00a0%');
    expect(formatPercent(1)).toBe('100\u00a0%');
    expect(formatPercent(0)).toBe('0\u00a0%');
  });

  it('never shows 100 % before it is reached', () => {
    expect(formatPercent(0.99996)).toBe('99,9\u00a0%');
  });

  it('shows a difference with its sign', () => {
    expect(formatDifference(4)).toBe('+4');
    expect(formatDifference(-43)).toBe('−43');
    expect(formatDifference(0)).toBe('0');
  });
});
