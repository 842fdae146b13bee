import { describe, expect, it } from 'vitest';
import { actName } from '../../../renderer/domain/run/act-name';
import { redoTarget, undoTarget } from '../../../renderer/domain/run/undo-target';
import { plannedActivity, type RecordedActivity } from '../../helpers/recorded-activity';

const named = (activity: RecordedActivity, target: typeof undoTarget) => {
  const { act } = target(activity.state, activity.dayId, activity.deviceId);
  return act && actName(activity.events.filter((event) => event.act === act.act));
};

const undo = (activity: RecordedActivity) =>
  activity.do({
    type: 'undo',
    scope: undoTarget(activity.state, activity.dayId, activity.deviceId).scope,
  });
const redo = (activity: RecordedActivity) =>
  activity.do({
    type: 'redo',
    scope: redoTarget(activity.state, activity.dayId, activity.deviceId).scope,
  });

const tick = (activity: RecordedActivity, participantId = 'participant-1') =>
  activity.do({ type: 'record-desk', participantId, items: ['registered'], done: true });

describe('what Urungkan takes back', () => {
  it('is nothing before the first act of the day, not the import of participants', () => {
    expect(named(plannedActivity(), undoTarget)).toBeUndefined();
  });

  it('is the last act, then the one before, and Ulangi brings them back in order', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'advance', dayId }).do({ type: 'advance', dayId });
    expect(named(activity, undoTarget)).toBe('selesai langkah 1 dan mulai langkah 2');
    undo(activity);
    expect(named(activity, undoTarget)).toBe('mulai langkah 1');
    undo(activity);
    expect(named(activity, undoTarget)).toBeUndefined();
    expect(named(activity, redoTarget)).toBe('mulai langkah 1');
    redo(activity);
    expect(named(activity, redoTarget)).toBe('selesai langkah 1 dan mulai langkah 2');
    redo(activity);
    expect(named(activity, redoTarget)).toBeUndefined();
  });

  it('is a tick at the desk when that came last, and the clock before it afterwards', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'advance', dayId });
    tick(activity);
    expect(named(activity, undoTarget)).toBe('catatan meja registrasi');
    undo(activity);
    expect(activity.state.desk).toEqual({});
    expect(named(activity, undoTarget)).toBe('mulai langkah 1');
    expect(named(activity, redoTarget)).toBe('catatan meja registrasi');
    undo(activity);
    redo(activity);
    redo(activity);
    expect(activity.state.desk['participant-1']?.registered).toBeDefined();
  });

  it('forgets an undone tick once something new was done', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'advance', dayId });
    tick(activity);
    undo(activity);
    activity.do({ type: 'advance', dayId });
    expect(named(activity, redoTarget)).toBeUndefined();
  });

  it('is no tick at the desk from before the day began', () => {
    const activity = plannedActivity({ days: 2 });
    const [, second] = activity.state.days;
    const dayId = second?.plan.dayId ?? '';
    tick(activity.do({ type: 'advance', dayId: activity.dayId }));
    expect(undoTarget(activity.state, dayId, activity.deviceId).act).toBeUndefined();
    activity.do({ type: 'advance', dayId });
    activity.do({ type: 'undo', scope: dayId });
    expect(undoTarget(activity.state, dayId, activity.deviceId).act).toBeUndefined();
  });

  it('is nothing once the day is archived, neither a tick made since', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'write-note', dayId, step: 0, text: 'Dibatalkan' });
    tick(activity).do({ type: 'archive-day', dayId, reason: 'Dibatalkan' });
    expect(named(activity, undoTarget)).toBeUndefined();
    tick(activity, 'participant-2');
    expect(named(activity, undoTarget)).toBeUndefined();
    activity.do({ type: 'reopen-day', dayId, reason: 'Ternyata jadi' });
    expect(named(activity, undoTarget)).toBeUndefined();
    tick(activity, 'participant-3');
    expect(named(activity, undoTarget)).toBe('catatan meja registrasi');
  });

  it('is never the act of another laptop', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'advance', dayId });
    expect(undoTarget(activity.state, dayId, 'device-2')).toEqual({ scope: dayId, act: undefined });
    expect(redoTarget(undo(activity).state, dayId, 'device-2').act).toBeUndefined();
  });

  it('is not the archiving of the day', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'archive-day', dayId, reason: 'Dibatalkan' });
    activity.do({ type: 'reopen-day', dayId, reason: 'Ternyata jadi' });
    expect(named(activity, undoTarget)).toBeUndefined();
  });
});

describe('the name of an act', () => {
  it('names steps, minutes and items', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    const last = () => named(activity, undoTarget);
    activity.do({ type: 'start-steps', dayId, steps: [6, 7] });
    expect(last()).toBe('mulai langkah 6 dan 7');
    activity.do({ type: 'extend-steps', dayId, steps: [6, 7], minutes: -5 });
    expect(last()).toBe('kurangi 5 menit langkah 6 dan 7');
    activity.do({
      type: 'set-check',
      dayId,
      step: 6,
      list: 'requirements',
      item: 'ATK',
      done: true,
    });
    expect(last()).toBe('centang ATK');
    activity.do({
      type: 'correct-time',
      dayId,
      steps: [6],
      edge: 'start',
      at: activity.now,
      reason: '',
    });
    expect(last()).toBe('ubah waktu mulai langkah 6');
    activity.do({ type: 'start-steps', dayId, steps: [4] });
    expect(last()).toBe('mulai langkah 4');
    activity.do({ type: 'write-note', dayId, step: 0, text: 'Proyektor mati' });
    expect(last()).toBe('tulis catatan');
  });
});
