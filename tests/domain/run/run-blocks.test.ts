import { describe, expect, it } from 'vitest';
import { currentBlocks, minutesFigure, runBlocks } from '../../../renderer/domain/run/run-blocks';
import { TECHNICAL_TRAINING as SOP } from '../../../renderer/domain/sop/technical-training';
import { plannedActivity, type RecordedActivity } from '../../helpers/recorded-activity';

const blockOf = (activity: RecordedActivity, step: number) => {
  const block = runBlocks(activity.day, SOP).find(({ steps }) => steps.includes(step));
  if (!block) throw new Error(`No block has step ${step}`);
  return block;
};

const current = ({ day }: RecordedActivity) =>
  currentBlocks(runBlocks(day, SOP), day, SOP).map(({ label }) => label);

describe('the blocks of a running day', () => {
  it('shows parallel steps as one row, named after the step that teaches', () => {
    const activity = plannedActivity();
    expect(runBlocks(activity.day, SOP).map(({ label }) => label)).toEqual(
      '1 2 3 4 5 6∥7 8 9∥10 11 12 13∥14 15 16 17 18 19'.split(' '),
    );
    expect(blockOf(activity, 7)).toMatchObject({
      name: 'Paparan materi',
      inWords: 'langkah 6 dan 7',
      minutes: 135,
      start: 610,
      end: 745,
    });
  });

  it('runs as long as one of its steps does, and waits as long as one of them waits', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [6, 7] });
    activity.do({ type: 'pause-steps', dayId, steps: [6] });
    expect(blockOf(activity, 6).status).toBe('running');
    activity.do({ type: 'pause-steps', dayId, steps: [7] });
    expect(blockOf(activity, 6).status).toBe('paused');
    activity.do({ type: 'finish-steps', dayId, steps: [6, 7] });
    expect(blockOf(activity, 6).status).toBe('finished');
    activity.do({ type: 'start-steps', dayId, steps: [9] });
    activity.do({ type: 'finish-steps', dayId, steps: [9] });
    expect(blockOf(activity, 9).status).toBe('pending');
  });

  it('counts a block with one finished and one skipped step as finished', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [6] });
    activity.do({ type: 'finish-steps', dayId, steps: [6] });
    activity.do({ type: 'skip-steps', dayId, steps: [7], reason: 'Digabung' });
    expect(blockOf(activity, 6).status).toBe('finished');
  });

  it('lets only a block of optional steps be skipped without a reason', () => {
    const activity = plannedActivity();
    expect(blockOf(activity, 5).optional).toBe(true);
    expect(blockOf(activity, 6).optional).toBe(false);
  });
});

describe('the current block', () => {
  it('is the first of the plan before the day starts', () => {
    expect(current(plannedActivity())).toEqual(['1']);
  });

  it('is every block with a clock, paused or not', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [3, 6, 7] });
    activity.do({ type: 'pause-steps', dayId, steps: [3] });
    expect(current(activity)).toEqual(['3', '6∥7']);
  });

  it('is the next that waits between two blocks', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [1] });
    activity.do({ type: 'finish-steps', dayId, steps: [1] });
    expect(current(activity)).toEqual(['2']);
  });

  it('is none once the plan is through', () => {
    const activity = plannedActivity();
    const { dayId, day } = activity;
    const steps = day.plan.steps.map(({ step }) => step);
    activity.do({ type: 'skip-steps', dayId, steps, reason: 'Dibatalkan' });
    expect(current(activity)).toEqual([]);
  });
});

describe('the figure at the end of a row', () => {
  it('gives planned, running, finished and skipped minutes', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    const figure = (step: number) =>
      minutesFigure(blockOf(activity, step), activity.day, activity.now);
    expect(figure(6)).toBe('135');
    activity.do({ type: 'skip-steps', dayId, steps: [5], reason: '' });
    expect(figure(5)).toBe('dilewati');
    activity.do({ type: 'start-steps', dayId, steps: [6, 7] }).wait(62.9);
    expect(figure(6)).toBe('62/135');
    activity.do({ type: 'finish-steps', dayId, steps: [6, 7] }).wait(30);
    expect(figure(6)).toBe('62/135');
  });

  it('starts anew from the plan when a skipped step is reopened', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'skip-steps', dayId, steps: [8], reason: 'Waktu habis' });
    activity.do({ type: 'reopen-steps', dayId, steps: [8] });
    expect(minutesFigure(blockOf(activity, 8), activity.day, activity.now)).toBe('15');
  });
});

describe('minutes that were added or taken', () => {
  it('count in the figure from then on', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [6, 7] }).wait(12);
    const figure = () => minutesFigure(blockOf(activity, 6), activity.day, activity.now);
    const planned = blockOf(activity, 6).minutes;
    expect(figure()).toBe(`12/${planned}`);
    activity.do({ type: 'extend-steps', dayId, steps: [6, 7], minutes: 5 });
    expect(figure()).toBe(`12/${planned + 5}`);
    activity.do({ type: 'extend-steps', dayId, steps: [6], minutes: -10 });
    expect(figure()).toBe(`12/${planned + 5}`);
    activity.do({ type: 'finish-steps', dayId, steps: [6, 7] });
    expect(figure()).toBe(`12/${planned + 5}`);
  });
});
