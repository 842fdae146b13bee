import { describe, expect, it } from 'vitest';
import { primaryAct } from '../../../renderer/domain/run/primary-act';
import { TECHNICAL_TRAINING as SOP } from '../../../renderer/domain/sop/technical-training';
import { plannedActivity, type RecordedActivity } from '../../helpers/recorded-activity';

const primary = ({ day }: RecordedActivity) => primaryAct(day, SOP);

/** Everything but the archiving step was skipped. */
function almostDone(): RecordedActivity {
  const activity = plannedActivity();
  const { dayId, day } = activity;
  const steps = day.plan.steps.map(({ step }) => step).filter((step) => step !== 19);
  return activity.do({ type: 'skip-steps', dayId, steps, reason: 'Dibatalkan' });
}

describe('the obvious next act', () => {
  it('starts the first block of an untouched day', () => {
    expect(primary(plannedActivity())).toEqual({
      kind: 'advance',
      steps: [1],
      label: 'Mulai Registrasi peserta',
    });
  });

  it('finishes what runs and goes on with the next block', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'skip-steps', dayId, steps: [1, 2, 3, 4, 5], reason: 'Sudah' });
    activity.do({ type: 'advance', dayId }).do({ type: 'advance', dayId });
    activity.do({ type: 'advance', dayId });
    expect(primary(activity)).toEqual({
      kind: 'advance',
      steps: [11],
      label: 'Selesai dan lanjut ke Ishoma',
    });
  });

  it('says what the command advance does, step after step through the whole day', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    for (let act = primary(activity); act?.kind === 'advance'; act = primary(activity)) {
      const from = activity.events.length;
      activity.do({ type: 'advance', dayId }).wait(1);
      const started = activity.events
        .slice(from)
        .flatMap((event) => (event.type === 'StepStarted' ? [event.payload.step] : []));
      expect(started).toEqual(act.steps);
    }
    expect(primary(activity)).toEqual({ kind: 'archive' });
  });

  it('goes on with what is paused rather than ending it', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [6, 7] });
    activity.do({ type: 'pause-steps', dayId, steps: [6, 7] });
    expect(primary(activity)).toEqual({
      kind: 'resume',
      steps: [6, 7],
      label: 'Lanjutkan Paparan materi',
    });
  });

  it('starts the waiting partner of a running step before it ends anything', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [6] });
    expect(primary(activity)).toEqual({
      kind: 'start',
      steps: [7],
      label: 'Mulai juga langkah 7',
    });
  });

  it('only finishes the last step of a plan without an archiving step', () => {
    const activity = plannedActivity();
    const { day, dayId } = activity;
    activity.do({ type: 'plan-days', plans: [{ ...day.plan, steps: day.plan.steps.slice(0, 1) }] });
    activity.do({ type: 'advance', dayId });
    expect(primary(activity)).toEqual({
      kind: 'finish',
      steps: [1],
      label: 'Selesaikan langkah 1',
    });
    activity.do({ type: 'finish-steps', dayId, steps: [1] });
    expect(primary(activity)).toMatchObject({ kind: 'archive' });
  });

  it('finishes what runs beside the archiving step before the day is archived', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [17, 19] });
    expect(primary(activity)).toMatchObject({ kind: 'finish', steps: [17] });
  });

  it('archives from the archiving step on, and does nothing once that was done', () => {
    const activity = almostDone();
    const { dayId } = activity;
    expect(primary(activity)).toMatchObject({ kind: 'advance', steps: [19] });
    activity.do({ type: 'advance', dayId });
    expect(primary(activity)).toMatchObject({ kind: 'archive' });
    activity.do({ type: 'archive-day', dayId, reason: '' });
    expect(primary(activity)).toBeUndefined();
  });
});
