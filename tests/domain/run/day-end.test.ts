import { describe, expect, it } from 'vitest';
import { dayEnd, lateness } from '../../../renderer/domain/run/day-end';
import { TECHNICAL_TRAINING as SOP } from '../../../renderer/domain/sop/technical-training';
import { plannedActivity, type RecordedActivity } from '../../helpers/recorded-activity';

const endOf = (activity: RecordedActivity) => dayEnd(activity.day, SOP, 'WIB', activity.now);

describe('the end of the day', () => {
  it('is as planned before the start', () => {
    const activity = plannedActivity().wait(-60);
    expect(endOf(activity)).toMatchObject({
      planned: '21.30',
      expected: '21.30',
      lateness: 'sesuai rencana',
      isOver: false,
    });
  });

  it('moves with a late start', () => {
    expect(endOf(plannedActivity().wait(4))).toMatchObject({
      expected: '21.34',
      lateness: '4 menit lebih lambat dari rencana',
    });
  });

  it('differs by just as many minutes as the two times shown', () => {
    const activity = plannedActivity().wait(-20);
    activity.now += 45_000;
    activity.do({ type: 'advance', dayId: activity.dayId });
    expect(endOf(activity)).toMatchObject({
      planned: '21.30',
      expected: '21.10',
      lateness: '20 menit lebih cepat dari rencana',
    });
  });

  it('comes earlier when a step is skipped', () => {
    const activity = plannedActivity();
    activity.do({ type: 'skip-steps', dayId: activity.dayId, steps: [5], reason: '' });
    expect(endOf(activity)).toMatchObject({
      expected: '20.45',
      lateness: '45 menit lebih cepat dari rencana',
    });
  });

  it('carries the date when it is past midnight', () => {
    const activity = plannedActivity();
    activity.do({ type: 'start-steps', dayId: activity.dayId, steps: [1] }).wait(240);
    expect(endOf(activity).expected).toBe('01.25, 25 November 2026');
  });

  it('is not guessed for a day of another date that nobody began', () => {
    expect(endOf(plannedActivity().wait(-3 * 24 * 60))).toMatchObject({
      planned: '21.30',
      expected: undefined,
      lateness: undefined,
    });
  });

  it('stands still once every step is done', () => {
    const activity = plannedActivity();
    const { day, dayId } = activity;
    activity.do({ type: 'plan-days', plans: [{ ...day.plan, steps: day.plan.steps.slice(0, 1) }] });
    activity.do({ type: 'start-steps', dayId, steps: [1] }).wait(7);
    activity.do({ type: 'finish-steps', dayId, steps: [1] }).wait(600);
    expect(endOf(activity)).toMatchObject({ isOver: true, expected: '08.07', lateMinutes: 2 });
  });

  it('stands still once the day is archived, whatever still waited', () => {
    const activity = plannedActivity();
    const { day, dayId } = activity;
    const some = day.plan.steps.filter(({ step }) => step === 1 || step === 5);
    activity.do({ type: 'plan-days', plans: [{ ...day.plan, steps: some }] });
    activity.do({ type: 'start-steps', dayId, steps: [1] }).wait(7);
    activity.do({ type: 'finish-steps', dayId, steps: [1] }).wait(3);
    activity.do({ type: 'archive-day', dayId, reason: '' }).wait(600);
    expect(endOf(activity)).toMatchObject({ isOver: true, expected: '08.07' });
  });

  it('is nothing on a day that was archived without a step done', () => {
    const activity = plannedActivity();
    const { day, dayId } = activity;
    const optional = day.plan.steps.filter(({ step }) => step === 5);
    activity.do({ type: 'plan-days', plans: [{ ...day.plan, steps: optional }] });
    activity.do({ type: 'archive-day', dayId, reason: '' }).wait(60);
    expect(endOf(activity)).toMatchObject({ isOver: true, expected: undefined });
  });

  it('counts a step that waits beside its running partner with it, not after it', () => {
    const activity = plannedActivity();
    const { day, dayId } = activity;
    const pair = day.plan.steps.filter(({ step }) => step === 6 || step === 7);
    activity.do({ type: 'plan-days', plans: [{ ...day.plan, steps: pair }] });
    activity.do({ type: 'start-steps', dayId, steps: [6] });
    expect(endOf(activity)).toMatchObject({ planned: '10.15', expected: '10.15' });
  });
});

describe('lateness in words', () => {
  it('names the direction instead of a sign', () => {
    expect([4, 0, -75].map(lateness)).toEqual([
      '4 menit lebih lambat dari rencana',
      'sesuai rencana',
      '1 jam 15 menit lebih cepat dari rencana',
    ]);
  });
});
