import { expect, test } from 'vitest';
import { plannedActivity } from '../../helpers/recorded-activity';

const PRE_TEST = 5;

function recording(points: number | undefined, participantId = 'participant-1') {
  return {
    type: 'record-scores',
    step: PRE_TEST,
    source: '',
    scores: [{ participantId, points }],
  } as const;
}

test('keeps a score with who gave it and when', () => {
  const activity = plannedActivity();
  activity.do({ ...recording(8_667), dayId: activity.dayId });
  expect(activity.day.scores[PRE_TEST]?.['participant-1']).toEqual({
    points: 8_667,
    at: activity.now,
    operator: 'Pendamping Contoh',
  });
});

test('takes a score out again without touching the others', () => {
  const activity = plannedActivity();
  const { dayId } = activity;
  activity.do({ ...recording(5_000), dayId });
  activity.do({ ...recording(6_000, 'participant-2'), dayId });
  activity.do({ ...recording(undefined), dayId });
  expect(Object.keys(activity.day.scores[PRE_TEST] ?? {})).toEqual(['participant-2']);
});

test('records only what changed', () => {
  const activity = plannedActivity();
  const { dayId } = activity;
  activity.do({ ...recording(5_000), dayId });
  activity.do({
    type: 'record-scores',
    dayId,
    step: PRE_TEST,
    source: 'nilai.xlsx',
    scores: [
      { participantId: 'participant-1', points: 5_000 },
      { participantId: 'participant-2', points: 7_000 },
    ],
  });
  expect(activity.events.at(-1)?.payload).toMatchObject({
    scores: [{ participantId: 'participant-2', points: 7_000 }],
    cleared: [],
  });
  expect(activity.attempt({ ...recording(5_000), dayId })).toEqual({ code: 'nothing-to-do' });
});

test.each([-1, 10_001, 50.5, Number.NaN])('refuses %s, and names whose score it is', (points) => {
  const activity = plannedActivity();
  expect(activity.attempt({ ...recording(points), dayId: activity.dayId })).toEqual({
    code: 'score-out-of-range',
    name: 'Peserta 1',
  });
});

test('refuses a step that is no test, and a test that is not planned', () => {
  const activity = plannedActivity({ days: 2 });
  const scores = recording(5_000);
  const { dayId } = activity;
  expect(activity.attempt({ ...scores, dayId, step: 6 })).toEqual({
    code: 'step-has-no-test',
    step: 6,
  });
  const plan = activity.day.plan;
  const steps = plan.steps.filter(({ step }) => step !== PRE_TEST);
  activity.do({ type: 'plan-days', plans: [{ ...plan, steps }] });
  expect(activity.attempt({ ...scores, dayId })).toEqual({
    code: 'step-not-planned',
    step: PRE_TEST,
  });
});

test('still takes scores after the day was archived', () => {
  const activity = plannedActivity();
  const { dayId } = activity;
  activity.do({ type: 'archive-day', dayId, reason: 'contoh' });
  activity.do({ ...recording(5_000), dayId });
  expect(activity.day.scores[PRE_TEST]).toHaveProperty('participant-1');
  activity.do({ type: 'undo', scope: 'scores' });
  expect(activity.day.scores[PRE_TEST]).toBeUndefined();
});

test('keeps a test in the plan once it has scores', () => {
  const activity = plannedActivity();
  activity.do({ ...recording(5_000), dayId: activity.dayId });
  const { plan } = activity.day;
  const steps = plan.steps.filter(({ step }) => step !== PRE_TEST);
  expect(activity.attempt({ type: 'plan-days', plans: [{ ...plan, steps }] })).toEqual({
    code: 'started-step-removed',
    step: PRE_TEST,
  });
});
