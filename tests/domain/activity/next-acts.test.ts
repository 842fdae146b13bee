import { describe, expect, it } from 'vitest';
import { nextActs } from '../../../renderer/domain/activity/next-acts';
import { TECHNICAL_TRAINING as SOP } from '../../../renderer/domain/sop/technical-training';
import { EMPTY_ACTIVITY } from '../../../renderer/domain/state';
import { plannedActivity, type RecordedActivity } from '../../helpers/recorded-activity';

const FIRST = '2026-11-24';

const kinds = (activity: RecordedActivity, today = FIRST, hasOperator = true) =>
  nextActs(activity.state, SOP, { today, hasOperator }).map((act) =>
    'number' in act ? `${act.kind} ${act.number}` : act.kind,
  );

/** Names every lesson, so that only what a test is about is left to do. */
function named(activity: RecordedActivity): RecordedActivity {
  const plans = activity.state.days.map(({ plan }) => ({
    ...plan,
    steps: plan.steps.map((step) => ({ ...step, topic: 'Materi', speaker: 'Narasumber' })),
  }));
  return activity.do({ type: 'plan-days', plans });
}

describe('the next acts of a kegiatan', () => {
  it('begin with days where there are none', () => {
    expect(nextActs(EMPTY_ACTIVITY, SOP, { today: FIRST, hasOperator: true })).toEqual([
      { kind: 'plan-days' },
    ]);
  });

  it('ask for participants before the day that registers them', () => {
    expect(kinds(plannedActivity({ participants: 0 }))).toEqual([
      'import-participants',
      'start-day 1',
      'name-lessons',
    ]);
  });

  it('put a running class before everything else', () => {
    const activity = plannedActivity({ days: 2, participants: 0 });
    activity.do({ type: 'start-steps', dayId: activity.dayId, steps: [1] });
    expect(kinds(activity)[0]).toBe('continue-day 1');
    expect(kinds(activity, '2026-11-25')[0]).toBe('continue-day 1');
  });

  it('count the lessons that have no topic or narasumber', () => {
    const acts = nextActs(plannedActivity().state, SOP, { today: FIRST, hasOperator: true });
    expect(acts).toContainEqual({ kind: 'name-lessons', count: 3 });
    expect(kinds(named(plannedActivity()))).toEqual(['start-day 1']);
  });

  it('want a day that is past to be settled, begun or not', () => {
    const activity = named(plannedActivity({ days: 2 }));
    expect(kinds(activity, '2026-11-25')).toEqual(['start-day 2', 'settle-day 1']);
  });

  it('want a name for what is recorded', () => {
    expect(kinds(named(plannedActivity()), '2026-11-20', false)).toEqual(['set-operator']);
  });

  it('wait for the first day when all is prepared', () => {
    expect(kinds(named(plannedActivity({ days: 2 })), '2026-11-20')).toEqual(['await-day 1']);
  });

  it('end with documents once every day is archived', () => {
    const activity = plannedActivity();
    activity.do({ type: 'archive-day', dayId: activity.dayId, reason: 'Dibatalkan' });
    expect(kinds(activity)).toEqual(['make-documents']);
  });
});
