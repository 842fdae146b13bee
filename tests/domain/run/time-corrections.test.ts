import { describe, expect, it } from 'vitest';
import { timeCorrections } from '../../../renderer/domain/run/time-corrections';
import { MINUTE, MORNING, plannedActivity } from '../../helpers/recorded-activity';

function correctedActivity() {
  const activity = plannedActivity();
  const { dayId } = activity;
  activity.wait(10).do({ type: 'start-steps', dayId, steps: [1] });
  activity.do({
    type: 'correct-time',
    dayId,
    steps: [1],
    edge: 'start',
    at: MORNING + 2 * MINUTE,
    reason: 'Lupa menekan mulai',
  });
  return { activity, dayId };
}

describe('corrected times', () => {
  it('tells what the time was, what it became, why and by whom', () => {
    const { activity, dayId } = correctedActivity();
    expect(timeCorrections(activity.events, dayId)).toEqual([
      {
        step: 1,
        edge: 'start',
        from: MORNING + 10 * MINUTE,
        to: MORNING + 2 * MINUTE,
        reason: 'Lupa menekan mulai',
        operator: 'Pendamping Contoh',
        recordedAt: MORNING + 10 * MINUTE,
      },
    ]);
  });

  it('follows a second correction from the first one', () => {
    const { activity, dayId } = correctedActivity();
    activity.do({
      type: 'correct-time',
      dayId,
      steps: [1],
      edge: 'start',
      at: MORNING + 4 * MINUTE,
      reason: 'Menurut buku tamu',
    });
    expect(timeCorrections(activity.events, dayId).map(({ from, to }) => [from, to])).toEqual([
      [MORNING + 10 * MINUTE, MORNING + 2 * MINUTE],
      [MORNING + 2 * MINUTE, MORNING + 4 * MINUTE],
    ]);
  });

  it('says what the screen showed where the clock of the laptop was set in between', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.wait(10).do({ type: 'start-steps', dayId, steps: [1] });
    activity.do({ type: 'adjust-clock', dayId, delta: -3 * MINUTE });
    const at = MORNING + 2 * MINUTE;
    activity.do({ type: 'correct-time', dayId, steps: [1], edge: 'start', at, reason: 'Keliru' });
    expect(timeCorrections(activity.events, dayId)).toMatchObject([
      { from: MORNING + 7 * MINUTE, to: at },
    ]);
  });

  it('leaves out what was undone, and other days', () => {
    const { activity, dayId } = correctedActivity();
    expect(timeCorrections(activity.events, 'another-day')).toEqual([]);
    activity.do({ type: 'undo', scope: dayId });
    expect(timeCorrections(activity.events, dayId)).toEqual([]);
  });
});
