import { describe, expect, it } from 'vitest';
import { instantNear } from '../../../renderer/domain/run/instant-near';
import { MINUTE, MORNING } from '../../helpers/recorded-activity';

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
