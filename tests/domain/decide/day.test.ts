import { describe, expect, it } from 'vitest';
import { plannedActivity, type RecordedActivity } from '../../helpers/recorded-activity';

/** Everything done that a day asks for, except archiving. */
function runThrough(activity: RecordedActivity): void {
  const { dayId } = activity;
  activity.do({ type: 'write-note', dayId, step: 10, text: 'Kelas berjalan lancar' });
  while (activity.day.runs[19]?.status !== 'running') {
    activity.wait(1).do({ type: 'advance', dayId });
  }
  for (const step of [4, 12]) activity.do({ type: 'fill-blanks', dayId, step, status: 'H' });
}

describe('archiving a day', () => {
  it('closes the sheets and finishes the archiving step', () => {
    const activity = plannedActivity();
    runThrough(activity);
    activity.do({ type: 'archive-day', dayId: activity.dayId, reason: '' });
    expect(activity.day.archived).toMatchObject({ reason: '' });
    expect(activity.day.runs[19]?.status).toBe('finished');
    expect(activity.day.sheets[4]?.closed).toBeDefined();
    expect(activity.day.sheets[12]?.closed).toBeDefined();
  });

  it('is refused while clocks run, whatever the reason', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [6, 7] });
    expect(activity.attempt({ type: 'archive-day', dayId, reason: 'pulang' })).toEqual({
      code: 'clocks-running',
      steps: [6, 7],
    });
  });

  it('is refused while somebody on an open sheet has no status', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'open-sheet', dayId, step: 4 });
    expect(activity.attempt({ type: 'archive-day', dayId, reason: 'pulang' })).toEqual({
      code: 'sheet-has-blanks',
      step: 4,
      count: 3,
    });
  });

  it('names what is missing, and accepts a reason for it', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    const refusal = activity.attempt({ type: 'archive-day', dayId, reason: '' });
    expect(refusal).toMatchObject({ code: 'day-incomplete' });
    activity.do({ type: 'archive-day', dayId, reason: 'banjir, kelas dibubarkan' });
    expect(activity.day.archived?.reason).toBe('banjir, kelas dibubarkan');
  });

  it('misses the notes that step 10 asks for', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [10] });
    activity.wait(1).do({ type: 'finish-steps', dayId, steps: [10] });
    const refusal = activity.attempt({ type: 'archive-day', dayId, reason: '' });
    expect(refusal).toMatchObject({
      gaps: expect.arrayContaining([{ kind: 'no-note', step: 10 }]),
    });
  });

  it('seals the day against every command until it is reopened with a reason', () => {
    const activity = plannedActivity();
    runThrough(activity);
    const { dayId } = activity;
    activity.do({ type: 'archive-day', dayId, reason: '' });
    const commands = [
      { type: 'start-steps', dayId, steps: [6] },
      { type: 'write-note', dayId, step: 0, text: 'menyusul' },
      { type: 'mark-attendance', dayId, step: 4, participantId: 'participant-1', status: 'S' },
      { type: 'undo', scope: dayId },
      { type: 'plan-days', plans: [activity.day.plan] },
    ] as const;
    for (const command of commands) {
      expect(activity.attempt(command)).toEqual({ code: 'day-archived' });
    }
    expect(activity.attempt({ type: 'reopen-day', dayId, reason: '' })).toEqual({
      code: 'reason-missing',
    });
    activity.do({ type: 'reopen-day', dayId, reason: 'salah tutup' });
    expect(
      activity.attempt({ type: 'write-note', dayId, step: 0, text: 'menyusul' }),
    ).toBeUndefined();
  });
});

describe('planning a day', () => {
  it('refuses a day without steps, a shared date and a started step left out', () => {
    const activity = plannedActivity({ days: 2 });
    const [first, second] = activity.state.days.map((day) => day.plan);
    if (!first || !second) throw new Error('Two days were planned');
    const plan = (change: object) =>
      activity.attempt({ type: 'plan-days', plans: [{ ...first, ...change }] });
    expect(plan({ steps: [] })).toEqual({ code: 'day-without-steps', date: first.date });
    expect(plan({ date: second.date })).toEqual({ code: 'day-date-taken', date: second.date });
    expect(plan({ date: 'besok' })).toEqual({ code: 'day-date-invalid' });
    activity.do({ type: 'start-steps', dayId: first.dayId, steps: [1] });
    expect(plan({ steps: first.steps.slice(1) })).toEqual({
      code: 'started-step-removed',
      step: 1,
    });
  });

  it('keeps date and zone of a day that was begun', () => {
    const activity = plannedActivity();
    const { details } = activity.state;
    if (!details) throw new Error('The kegiatan has no details');
    activity.do({ type: 'start-steps', dayId: activity.dayId, steps: [1] });
    const { plan } = activity.day;
    expect(
      activity.attempt({ type: 'plan-days', plans: [{ ...plan, date: '2026-12-24' }] }),
    ).toEqual({ code: 'date-in-use', date: plan.date });
    expect(
      activity.attempt({ type: 'edit-activity', details: { ...details, zone: 'WIT' } }),
    ).toEqual({ code: 'zone-in-use' });
  });

  it('records nothing when nothing is different', () => {
    const activity = plannedActivity({ days: 2 });
    const plans = activity.state.days.map((day) => day.plan);
    const { details } = activity.state;
    if (!details) throw new Error('The kegiatan has no details');
    expect(activity.attempt({ type: 'plan-days', plans })).toEqual({ code: 'nothing-to-do' });
    expect(activity.attempt({ type: 'edit-activity', details })).toEqual({
      code: 'nothing-to-do',
    });
  });

  it('swaps the dates of two days in one act', () => {
    const activity = plannedActivity({ days: 2 });
    const [first, second] = activity.state.days.map((day) => day.plan);
    if (!first || !second) throw new Error('Two days were planned');
    activity.do({
      type: 'plan-days',
      plans: [
        { ...first, date: second.date },
        { ...second, date: first.date },
      ],
    });
    expect(activity.state.days.map((day) => day.plan.dayId)).toEqual([second.dayId, first.dayId]);
  });

  it('removes only a day on which nothing happened', () => {
    const activity = plannedActivity({ days: 2 });
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [1] });
    expect(activity.attempt({ type: 'remove-day', dayId })).toEqual({ code: 'day-has-started' });
    const second = activity.state.days[1]?.plan.dayId ?? '';
    activity.do({ type: 'remove-day', dayId: second });
    expect(activity.state.days).toHaveLength(1);
  });
});
