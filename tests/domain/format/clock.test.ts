import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../renderer/domain/activity/zone';
import {
  formatClock,
  formatClockIn,
  formatInstant,
  formatMinute,
  formatMinuteRange,
} from '../../../renderer/domain/format/clock';

describe('hours as Indonesians write them', () => {
  it('separates hours and minutes by a dot, two digits each', () => {
    expect(formatMinute(485)).toBe('08.05');
    expect(formatMinute(0)).toBe('00.00');
    expect(formatMinute(1439)).toBe('23.59');
  });

  it('goes on with the next day after midnight', () => {
    expect(formatMinute(1455)).toBe('00.15');
  });

  it('shows one instant on the clocks of each zone', () => {
    const instant = instantOf('2023-10-09', 485, 'WIB');
    expect(formatClock(instant, 'WIB')).toBe('08.05');
    expect(formatClockIn(instant, 'WITA')).toBe('09.05 WITA');
    expect(formatClockIn(instant, 'WIT')).toBe('10.05 WIT');
  });

  it('takes the date of an instant from the zone, not from UTC', () => {
    const instant = instantOf('2023-10-09', 30, 'WIB');
    expect(formatInstant(instant, 'WIB')).toBe('Senin, 9 Oktober 2023 pukul 00.30 WIB');
  });

  it('writes a range with a dash', () => {
    expect(formatMinuteRange(480, 615, 'WIB')).toBe('08.00–10.15 WIB');
  });
});
