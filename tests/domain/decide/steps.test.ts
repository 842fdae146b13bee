import { describe, expect, it } from 'vitest';
import { MINUTE, plannedActivity } from '../../helpers/recorded-activity';

describe('running a day', () => {
  it('starts, extends, pauses, resumes and finishes a step', () => {
    const activity = plannedActivity();
    const on = { dayId: activity.dayId, steps: [1] };
    activity.do({ type: 'start-steps', ...on });
    activity.wait(1).do({ type: 'extend-steps', minutes: 5, ...on });
    activity.wait(1).do({ type: 'pause-steps', ...on });
    activity.wait(1).do({ type: 'resume-steps', ...on });
    activity.wait(1).do({ type: 'finish-steps', ...on });
    expect(activity.day.runs[1]).toMatchObject({ status: 'finished', extensionMinutes: 5 });
    expect(activity.day.runs[1]?.pauses).toHaveLength(1);
  });

  it('refuses to start a step twice', () => {
    const activity = plannedActivity();
    const start = { type: 'start-steps', dayId: activity.dayId, steps: [1] } as const;
    activity.do(start);
    expect(activity.attempt(start)).toEqual({ code: 'step-already-started', step: 1 });
  });

  it('records nothing of a command of which one step is refused', () => {
    const activity = plannedActivity();
    activity.do({ type: 'start-steps', dayId: activity.dayId, steps: [1] });
    const before = activity.events;
    expect(activity.attempt({ type: 'start-steps', dayId: activity.dayId, steps: [2, 1] })).toEqual(
      { code: 'step-already-started', step: 1 },
    );
    expect(activity.events).toBe(before);
  });

  it.each([
    ['pause-steps', 'step-not-running'],
    ['resume-steps', 'step-not-paused'],
    ['finish-steps', 'step-not-active'],
    ['reopen-steps', 'step-not-done'],
  ] as const)('refuses %s before the step began', (type, code) => {
    const activity = plannedActivity();
    expect(activity.attempt({ type, dayId: activity.dayId, steps: [1] })).toEqual({
      code,
      step: 1,
    });
  });

  it('runs as many clocks at once as there are steps', () => {
    const activity = plannedActivity();
    activity.do({ type: 'start-steps', dayId: activity.dayId, steps: [1, 2, 3, 6, 7] });
    const running = Object.values(activity.day.runs).filter((run) => run.status === 'running');
    expect(running).toHaveLength(5);
  });

  it('advances through the parallel groups as one', () => {
    const activity = plannedActivity();
    const visited: string[] = [];
    for (let guard = 0; guard < 30; guard += 1) {
      if (activity.wait(1).attempt({ type: 'advance', dayId: activity.dayId })) break;
      const active = activity.day.plan.steps
        .filter(({ step }) => activity.day.runs[step]?.status === 'running')
        .map(({ step }) => step);
      visited.push(active.join('∥'));
    }
    expect(visited.join(' ')).toBe('1 2 3 4 5 6∥7 8 9∥10 11 12 13∥14 15 16 17 18 19 ');
  });

  it('does not advance a second time for whoever has not seen the first', () => {
    const activity = plannedActivity();
    const advance = { type: 'advance', dayId: activity.dayId, steps: [1] } as const;
    activity.do(advance);
    expect(activity.attempt(advance)).toEqual({ code: 'step-already-started', step: 1 });
    expect(activity.day.runs[1]?.status).toBe('running');
    expect(activity.day.runs[2]).toBeUndefined();
  });

  it('back-dates the move to the next block as one act', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'advance', dayId });
    const began = activity.now;
    const at = activity.wait(10).now - 4 * MINUTE;
    expect(activity.attempt({ type: 'advance', dayId, at: began - MINUTE })).toEqual({
      code: 'step-times-reversed',
      step: 1,
    });
    activity.do({ type: 'advance', dayId, at });
    expect(activity.day.runs[1]?.finishedAt).toBe(at);
    expect(activity.day.runs[2]?.startedAt).toBe(at);
    activity.do({ type: 'undo', scope: dayId });
    expect(activity.day.runs[1]?.status).toBe('running');
  });

  it('asks for a reason only where the SOP does not say "Jika ada"', () => {
    const activity = plannedActivity();
    const skip = { type: 'skip-steps', dayId: activity.dayId, reason: ' ' } as const;
    expect(activity.attempt({ ...skip, steps: [5] })).toBeUndefined();
    expect(activity.attempt({ ...skip, steps: [8] })).toEqual({ code: 'reason-missing' });
    expect(activity.attempt({ ...skip, steps: [8], reason: 'waktu habis' })).toBeUndefined();
    expect(activity.day.runs[8]).toMatchObject({ status: 'skipped', skipReason: 'waktu habis' });
  });

  it('brings a skipped step back as waiting', () => {
    const activity = plannedActivity();
    activity.do({ type: 'skip-steps', dayId: activity.dayId, steps: [5], reason: '' });
    activity.do({ type: 'reopen-steps', dayId: activity.dayId, steps: [5] });
    expect(activity.day.runs[5]).toMatchObject({ status: 'pending', skipReason: '' });
  });

  it('back-dates a forgotten start, and refuses one that has not come yet', () => {
    const activity = plannedActivity();
    const on = { dayId: activity.dayId, steps: [1] };
    const soon = activity.now + MINUTE;
    expect(activity.attempt({ type: 'start-steps', at: soon, ...on })).toEqual({
      code: 'time-in-future',
    });
    const earlier = activity.now - 10 * MINUTE;
    activity.do({ type: 'start-steps', at: earlier, ...on });
    expect(activity.day.runs[1]?.startedAt).toBe(earlier);
    expect(activity.events.at(-1)).toMatchObject({ occurredAt: earlier, recordedAt: activity.now });
  });

  it('corrects a recorded time but never reverses start and finish', () => {
    const activity = plannedActivity();
    const { dayId, now } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [1] });
    activity.wait(10).do({ type: 'finish-steps', dayId, steps: [1] });
    const correct = { type: 'correct-time', dayId, steps: [1], reason: 'lupa menekan' } as const;
    expect(activity.attempt({ ...correct, edge: 'finish', at: now - MINUTE })).toEqual({
      code: 'step-times-reversed',
      step: 1,
    });
    activity.do({ ...correct, edge: 'start', at: now + 4 * MINUTE });
    expect(activity.day.runs[1]).toMatchObject({ startedAt: now + 4 * MINUTE });
  });

  it('refuses a step that the day does not have', () => {
    const activity = plannedActivity({ days: 2 });
    const second = activity.state.days[1]?.plan.dayId ?? '';
    expect(activity.attempt({ type: 'start-steps', dayId: second, steps: [1] })).toEqual({
      code: 'step-not-planned',
      step: 1,
    });
  });

  it('opens the daftar hadir when the step that takes it starts, with those who take part now', () => {
    const activity = plannedActivity({ participants: 3 });
    activity.do({ type: 'remove-participant', participantId: 'participant-2', reason: '' });
    activity.do({ type: 'start-steps', dayId: activity.dayId, steps: [4] });
    expect(activity.day.sheets[4]?.roster).toEqual(['participant-1', 'participant-3']);
  });
});
