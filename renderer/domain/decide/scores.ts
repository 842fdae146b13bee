import type { CommandOf } from '../commands';
import { isPoints } from '../scores/points';
import { findSop, findStep } from '../sop/catalogue';
import { type ActivityState, findDay, findParticipant } from '../state';
import { type ActivityDecision, accept, draft, refuse } from './decision';

/**
 * Steps 5 and 16. Papers are marked after the lesson, often after the day was archived; what step
 * 19 archives are the daftar hadir, so an archived day still takes scores.
 */
export function decideScores(
  state: ActivityState,
  command: CommandOf<'record-scores'>,
  now: number,
): ActivityDecision {
  const { dayId, step, source } = command;
  const day = findDay(state, dayId);
  if (!state.details || !day) return refuse({ code: 'day-missing' });
  if (!day.plan.steps.some((planned) => planned.step === step)) {
    return refuse({ code: 'step-not-planned', step });
  }
  if (!findStep(findSop(state.details.sopId), step).test) {
    return refuse({ code: 'step-has-no-test', step });
  }
  const former = day.scores[step] ?? {};
  const scores: { participantId: string; points: number }[] = [];
  const cleared: string[] = [];
  for (const { participantId, points } of command.scores) {
    const participant = findParticipant(state, participantId);
    if (!participant) return refuse({ code: 'participant-missing' });
    if (points !== undefined && !isPoints(points)) {
      return refuse({ code: 'score-out-of-range', name: participant.name });
    }
    if (points === former[participantId]?.points) continue;
    if (points === undefined) cleared.push(participantId);
    else scores.push({ participantId, points });
  }
  if (scores.length + cleared.length === 0) return refuse({ code: 'nothing-to-do' });
  return accept(draft('ScoresRecorded', { dayId, step, source, scores, cleared }, now));
}
