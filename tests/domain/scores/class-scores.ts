import { testsOf } from '../../../renderer/domain/scores/tests-of';
import { TECHNICAL_TRAINING } from '../../../renderer/domain/sop/technical-training';
import { at } from '../../helpers/factories';
import { plannedActivity, type RecordedActivity } from '../../helpers/recorded-activity';

export const SOP = TECHNICAL_TRAINING;
export const PRE = 5;
export const POST = 16;

/** A kegiatan of some days, each with both tests. */
export function testedActivity({ days = 1, participants = 3 } = {}): RecordedActivity {
  const activity = plannedActivity({ days, participants });
  if (days === 1) return activity;
  const full = at(plannedActivity().state.days, 0).plan.steps;
  activity.do({
    type: 'plan-days',
    plans: activity.state.days.map(({ plan }) => ({ ...plan, steps: full })),
  });
  return activity;
}

/** Scores in hundredths by the number of the participant; undefined takes one out. */
export function give(
  activity: RecordedActivity,
  step: number,
  scores: Readonly<Record<number, number | undefined>>,
  day = 0,
): void {
  activity.do({
    type: 'record-scores',
    dayId: at(activity.state.days, day).plan.dayId,
    step,
    source: '',
    scores: Object.entries(scores).map(([number, points]) => ({
      participantId: `participant-${number}`,
      points,
    })),
  });
}

export const namesOfTests = (activity: RecordedActivity): readonly string[] =>
  testsOf(activity.state, SOP).map(({ name }) => name);
