import { describe, expect, it } from 'vitest';
import { chooseDay, dayDistance } from '../../../renderer/domain/run/choose-day';
import { EMPTY_ACTIVITY } from '../../../renderer/domain/state';
import { MINUTE, MORNING, plannedActivity } from '../../helpers/recorded-activity';

const DAY = 24 * 60 * MINUTE;

describe('the day that opens by itself', () => {
  const activity = plannedActivity({ days: 3 });
  const chosen = (now: number) => chooseDay(activity.state, 'WIB', now)?.plan.date;

  it('is the one of today', () => {
    expect(chosen(MORNING + DAY)).toBe('2026-11-25');
  });

  it('is the next one before the kegiatan, and the last one after it', () => {
    expect(chosen(MORNING - 5 * DAY)).toBe('2026-11-24');
    expect(chosen(MORNING + 9 * DAY)).toBe('2026-11-26');
  });

  it('is by the date of the zone, not of UTC', () => {
    const shortlyAfterMidnight = Date.parse('2026-11-24T17:30:00Z');
    expect(chosen(shortlyAfterMidnight)).toBe('2026-11-25');
  });

  it('is the one whose clocks still run, whatever the date', () => {
    const running = plannedActivity({ days: 3 });
    running.do({ type: 'start-steps', dayId: running.dayId, steps: [1] });
    expect(chooseDay(running.state, 'WIB', MORNING + DAY)?.plan.date).toBe('2026-11-24');
  });

  it('is none without days', () => {
    expect(chooseDay(EMPTY_ACTIVITY, 'WIB', MORNING)).toBeUndefined();
  });
});

describe('the distance of a day', () => {
  it('is told in words', () => {
    const words = (date: string) => dayDistance(date, 'WIB', MORNING);
    expect(
      ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-27'].map(words),
    ).toEqual(['2 hari lalu', 'kemarin', 'hari ini', 'besok', '3 hari lagi']);
  });
});
