import { describe, expect, it } from 'vitest';
import {
  addDays,
  repeatedDate,
  resizeDates,
  trainingDates,
  workdayFrom,
} from '../../../renderer/domain/activity/dates';

describe('the dates of a kegiatan', () => {
  it('count across months, years and leap days', () => {
    expect(addDays('2026-11-30', 1)).toBe('2026-12-01');
    expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  });

  it('leave out Saturday and Sunday', () => {
    expect(trainingDates('2026-11-26', 4, true)).toEqual([
      '2026-11-26',
      '2026-11-27',
      '2026-11-30',
      '2026-12-01',
    ]);
  });

  it('run on through a weekend if wished', () => {
    expect(trainingDates('2026-11-27', 3, false)).toEqual([
      '2026-11-27',
      '2026-11-28',
      '2026-11-29',
    ]);
  });

  it('respect a first day that was chosen on a Sunday', () => {
    expect(trainingDates('2026-11-29', 2, true)).toEqual(['2026-11-29', '2026-11-30']);
  });

  it('keep what was chosen by hand when their number changes', () => {
    const chosen = ['2026-11-24', '2026-11-28'];
    expect(resizeDates(chosen, 3, true)).toEqual([...chosen, '2026-11-30']);
    expect(resizeDates(chosen, 1, true)).toEqual(['2026-11-24']);
  });

  it('are proposed from the next working day', () => {
    expect(workdayFrom('2026-11-27')).toBe('2026-11-27');
    expect(workdayFrom('2026-11-28')).toBe('2026-11-30');
    expect(workdayFrom('2026-11-29')).toBe('2026-11-30');
  });

  it('name one that is there twice', () => {
    expect(repeatedDate(['2026-11-24', '2026-11-25', '2026-11-24'])).toBe('2026-11-24');
    expect(repeatedDate(['2026-11-24', '2026-11-25'])).toBeUndefined();
  });
});
