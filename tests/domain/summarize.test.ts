import { describe, expect, it } from 'vitest';
import { EMPTY_ACTIVITY } from '../../renderer/domain/state';
import { summarizeActivity, summarizeDays } from '../../renderer/domain/summarize';
import { plannedActivity, RecordedActivity } from '../helpers/recorded-activity';

describe('what lists show of a kegiatan', () => {
  it('is nothing before its first event', () => {
    expect(summarizeActivity('activity-1', EMPTY_ACTIVITY)).toBeUndefined();
    expect(summarizeDays('activity-1', EMPTY_ACTIVITY)).toEqual([]);
  });

  it('counts its days and people', () => {
    const { activityId, state } = plannedActivity({ days: 3, participants: 4 });
    expect(summarizeActivity(activityId, state)).toMatchObject({
      firstDate: '2026-11-24',
      lastDate: '2026-11-26',
      dayCount: 3,
      archivedDayCount: 0,
      participantCount: 4,
      status: 'preparing',
    });
  });

  it('says which day runs, with what', () => {
    const activity = plannedActivity({ days: 2 });
    activity.do({ type: 'start-steps', dayId: activity.dayId, steps: [4] });
    const [first, second] = summarizeDays(activity.activityId, activity.state);
    expect(first).toMatchObject({
      number: 1,
      dayCount: 2,
      status: 'running',
      activeSteps: [4],
      openSheetCount: 1,
    });
    expect(second).toMatchObject({ number: 2, status: 'planned', activeSteps: [] });
    expect(summarizeActivity(activity.activityId, activity.state)?.status).toBe('running');
  });

  it('says whom a day takes up and when, by the name alone', () => {
    const activity = plannedActivity();
    const { plan } = activity.day;
    const steps = plan.steps.map((planned) =>
      planned.step === 6 ? { ...planned, topic: 'Kas', speaker: 'DR. AHMAD FAUZI, M.SI' } : planned,
    );
    activity.do({ type: 'plan-days', plans: [{ ...plan, steps }] });
    const [day] = summarizeDays(activity.activityId, activity.state);
    // 08.00 + 5 + 60 + 15 + 5 + 45 = 10.10
    expect(day?.speakers).toEqual([
      { key: 'ahmad fauzi', startMinute: 610, endMinute: 745, topic: 'Kas' },
    ]);
  });

  it('is finished once every day is archived', () => {
    const activity = plannedActivity();
    activity.do({ type: 'archive-day', dayId: activity.dayId, reason: 'dibatalkan' });
    expect(summarizeActivity(activity.activityId, activity.state)).toMatchObject({
      status: 'finished',
      archivedDayCount: 1,
    });
  });

  it('goes on preparing while nothing is planned', () => {
    const activity = new RecordedActivity();
    activity.do({
      type: 'create-activity',
      details: {
        title: 'Pelatihan',
        batch: '',
        place: '',
        zone: 'WIT',
        sopId: 'technical-training',
        attendanceThreshold: 90,
      },
      days: [],
    });
    expect(summarizeActivity(activity.activityId, activity.state)).toMatchObject({
      firstDate: '',
      lastDate: '',
      status: 'preparing',
    });
  });
});
