import { describe, expect, it } from 'vitest';
import { instantNear, readClock } from '../../../renderer/domain/run/clock-entry';
import { MINUTE, MORNING } from '../../helpers/recorded-activity';

describe('reading a time', () => {
  it('takes it as people type it', () => {
    expect(['08.05', '8:05', '805', '0805', '8,05', ' 8 05 '].map(readClock)).toEqual(
      Array(6).fill(485),
    );
    expect(['8', '16', '0.00', '23.59'].map(readClock)).toEqual([480, 960, 0, 1439]);
  });

  it('refuses what no clock shows', () => {
    expect(['', '24.00', '8.60', 'delapan', '8.5', '12345'].map(readClock)).toEqual(
      Array(6).fill(undefined),
    );
  });
});

describe('the instant of a time', () => {
  it('is on the same day in the middle of the day', () => {
    expect(instantNear(7 * 60 + 45, 'WIB', MORNING)).toBe(MORNING - 15 * MINUTE);
  });

  it('is the day before shortly after midnight, and the day after shortly before it', () => {
    const shortlyAfter = Date.parse('2026-11-24T17:05:00Z');
    expect(instantNear(23 * 60 + 50, 'WIB', shortlyAfter)).toBe(shortlyAfter - 15 * MINUTE);
    const shortlyBefore = Date.parse('2026-11-24T16:55:00Z');
    expect(instantNear(5, 'WIB', shortlyBefore)).toBe(shortlyBefore + 10 * MINUTE);
  });
});
