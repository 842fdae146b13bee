import { describe, expect, it } from 'vitest';
import { classroomView } from '../../../renderer/domain/run/classroom-view';
import { TECHNICAL_TRAINING as SOP } from '../../../renderer/domain/sop/technical-training';
import { plannedActivity, type RecordedActivity } from '../../helpers/recorded-activity';

const viewOf = (activity: RecordedActivity) =>
  classroomView(activity.state, activity.dayId, SOP, activity.now);

function withLesson(): RecordedActivity {
  const activity = plannedActivity({ days: 2 });
  const { plan } = activity.day;
  return activity.do({
    type: 'plan-days',
    plans: [
      {
        ...plan,
        steps: plan.steps.map((planned) =>
          planned.step === 6
            ? { ...planned, topic: 'Pengelolaan Kas Daerah', speaker: 'Drs. Suparman' }
            : planned,
        ),
      },
    ],
  });
}

describe('the screen of the class', () => {
  it('waits for the first block before the start', () => {
    expect(viewOf(withLesson())).toMatchObject({
      phase: 'before',
      main: undefined,
      next: { name: 'Registrasi peserta', start: 480 },
    });
  });

  it('shows the lesson of parallel steps once, and what comes after them', () => {
    const activity = withLesson();
    activity.do({ type: 'start-steps', dayId: activity.dayId, steps: [6, 7] });
    activity.do({
      type: 'skip-steps',
      dayId: activity.dayId,
      steps: [1, 2, 3, 4, 5],
      reason: 'Sudah',
    });
    expect(viewOf(activity.wait(30))).toMatchObject({
      phase: 'running',
      main: {
        name: 'Paparan materi',
        topic: 'Pengelolaan Kas Daerah',
        speaker: 'Drs. Suparman',
        isBreak: false,
        clock: { steps: [6, 7] },
      },
      others: [],
      next: { name: 'Break pertama', minutes: 15 },
    });
  });

  it('shows what was started last large, and everything else beside it', () => {
    const activity = withLesson();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [3] }).wait(1);
    activity.do({ type: 'start-steps', dayId, steps: [8] });
    const view = viewOf(activity);
    expect(view?.main).toMatchObject({ name: 'Break pertama', isBreak: true });
    expect(view?.others.map(({ name }) => name)).toEqual(['Menempati ruangan']);
  });

  it('says what is next between two blocks', () => {
    const activity = withLesson();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [1] });
    activity.do({ type: 'finish-steps', dayId, steps: [1] });
    expect(viewOf(activity)).toMatchObject({
      phase: 'between',
      next: { name: 'Penyerahan berkas dan toolkit' },
    });
  });

  it('ends with the day and points to the next one', () => {
    const activity = withLesson();
    const { dayId, day } = activity;
    const steps = day.plan.steps.map(({ step }) => step);
    activity.do({ type: 'skip-steps', dayId, steps, reason: 'Dibatalkan' });
    expect(viewOf(activity)).toMatchObject({
      phase: 'over',
      nextDay: { date: '2026-11-25', startMinute: 480 },
    });
    activity.do({ type: 'archive-day', dayId, reason: 'Dibatalkan' });
    expect(viewOf(activity)?.phase).toBe('archived');
  });

  it('never carries a participant', () => {
    const activity = withLesson();
    activity.do({ type: 'start-steps', dayId: activity.dayId, steps: [4] });
    const shown = JSON.stringify(viewOf(activity));
    expect(shown).toContain('Daftar hadir dan perkenalan narasumber');
    expect(shown).not.toMatch(/Peserta 1|participant-1/);
  });

  it('is missing for a day that is not planned', () => {
    expect(classroomView(withLesson().state, 'gone', SOP, 0)).toBeUndefined();
  });
});
