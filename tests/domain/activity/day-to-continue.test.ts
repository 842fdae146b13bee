import { describe, expect, it } from 'vitest';
import { dayToContinue } from '../../../renderer/domain/activity/day-to-continue';
import type { DaySummary } from '../../../renderer/domain/summary';

const TODAY = '2026-11-24';

const day = (dayId: string, facts: Partial<DaySummary> = {}): DaySummary => ({
  dayId,
  activityId: 'activity-1',
  title: 'Pelatihan',
  batch: '',
  sopId: 'technical-training',
  date: TODAY,
  number: 1,
  dayCount: 3,
  startMinute: 480,
  endMinute: 1020,
  status: 'planned',
  activeSteps: [],
  openSheetCount: 0,
  speakers: [],
  ...facts,
});

const chosen = (...days: readonly DaySummary[]) => dayToContinue(days, TODAY)?.dayId;

describe('the day to continue', () => {
  it('is the one of today whose clock runs, before one that starts earlier', () => {
    const running = day('afternoon', { status: 'running', activeSteps: [9, 10] });
    expect(chosen(day('morning', { status: 'running' }), running)).toBe('afternoon');
  });

  it('is one of another day if its clock still runs and none of today does', () => {
    const yesterday = { date: '2026-11-23', status: 'running' } as const;
    const left = day('left', { ...yesterday, activeSteps: [19] });
    expect(chosen(left, day('today'))).toBe('left');
    expect(chosen(day('stopped', yesterday), day('today'))).toBe('today');
  });

  it('is a begun day of today before a planned one', () => {
    expect(chosen(day('planned'), day('begun', { status: 'running' }))).toBe('begun');
  });

  it('is none when today is archived or has no day', () => {
    expect(chosen(day('done', { status: 'archived' }))).toBeUndefined();
    expect(chosen(day('late', { date: '2026-11-20', status: 'running' }))).toBeUndefined();
  });
});
