import { describe, expect, it } from 'vitest';
import { blockTimes } from '../../../renderer/domain/run/block-times';
import { MINUTE, MORNING, plannedActivity } from '../../helpers/recorded-activity';

describe('the recorded times of a block', () => {
  it('are none before anything was started', () => {
    expect(blockTimes(plannedActivity().day, [6, 7])).toEqual([]);
  });

  it('are one where its steps agree', () => {
    const activity = plannedActivity();
    activity.do({ type: 'start-steps', dayId: activity.dayId, steps: [6, 7] });
    expect(blockTimes(activity.day, [6, 7])).toEqual([
      { edge: 'start', at: MORNING, steps: [6, 7] },
    ]);
  });

  it('are told one by one where its steps differ, so that correcting one leaves the other', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [6] }).wait(20);
    activity.do({ type: 'start-steps', dayId, steps: [7] }).wait(10);
    activity.do({ type: 'finish-steps', dayId, steps: [6, 7] });
    const times = blockTimes(activity.day, [6, 7]);
    expect(times).toEqual([
      { edge: 'start', at: MORNING, steps: [6] },
      { edge: 'start', at: MORNING + 20 * MINUTE, steps: [7] },
      { edge: 'finish', at: MORNING + 30 * MINUTE, steps: [6, 7] },
    ]);
  });

  it('leave out what has not ended yet', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [6, 7] }).wait(10);
    activity.do({ type: 'finish-steps', dayId, steps: [6] });
    expect(blockTimes(activity.day, [6, 7])).toEqual([
      { edge: 'start', at: MORNING, steps: [6, 7] },
      { edge: 'finish', at: MORNING + 10 * MINUTE, steps: [6] },
    ]);
  });
});
