import type { LogEvent } from '../log/event';
import type { ActivityState } from '../state';
import { onDay } from './on-day';

export function evolveScores(
  state: ActivityState,
  event: LogEvent<'ScoresRecorded'>,
): ActivityState {
  const { dayId, step, scores, cleared } = event.payload;
  const stamp = { at: event.occurredAt, operator: event.operator };
  return onDay(state, dayId, (day) => {
    const recorded = scores.map(({ participantId, points }) => [
      participantId,
      { ...stamp, points },
    ]);
    const kept = Object.entries(day.scores[step] ?? {}).filter(([id]) => !cleared.includes(id));
    const ofStep = Object.fromEntries([...kept, ...recorded]);
    return { ...day, scores: { ...day.scores, [step]: ofStep } };
  });
}
