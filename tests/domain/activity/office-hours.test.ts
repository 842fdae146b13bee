import { describe, expect, it } from 'vitest';
import { fitToOfficeHours, longBreakOf } from '../../../renderer/domain/activity/office-hours';
import { proposeDays } from '../../../renderer/domain/activity/propose-days';
import { scheduleDay } from '../../../renderer/domain/activity/schedule';
import { TECHNICAL_TRAINING as SOP } from '../../../renderer/domain/sop/technical-training';
import { at } from '../../helpers/factories';

const fitted = (date: string) =>
  fitToOfficeHours(
    at(
      proposeDays(SOP, [date], 480, () => 'day-1'),
      0,
    ),
    SOP,
  );

const ishoma = (date: string) => fitted(date).steps.find(({ step }) => step === 11)?.minutes;

describe('the hours of an office', () => {
  it('leave time for the Friday prayer, and only on Friday', () => {
    expect(ishoma('2026-11-27')).toBe(90);
    expect(ishoma('2026-11-26')).toBe(60);
  });

  it('end by 17.00 on a Friday too', () => {
    expect(scheduleDay(fitted('2026-11-27'), SOP).endMinute).toBeLessThanOrEqual(17 * 60);
  });

  it('know Ishoma by its length', () => {
    expect(longBreakOf(SOP)?.text).toBe('Ishoma');
  });
});
