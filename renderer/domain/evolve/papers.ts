import type { LogEvent } from '../log/event';
import type { ActivityState } from '../state';

export function evolvePapers(
  state: ActivityState,
  event: LogEvent<'PaperFilledIn' | 'PaperMade'>,
): ActivityState {
  if (event.type === 'PaperFilledIn') {
    const { kind, fields } = event.payload;
    return { ...state, paperFields: { ...state.paperFields, [kind]: fields } };
  }
  const { paperId, participantIds = [], ...file } = event.payload;
  const before = state.madePapers[paperId]?.participantIds ?? [];
  const made = {
    ...file,
    at: event.occurredAt,
    operator: event.operator,
    participantIds: [...new Set([...before, ...participantIds])],
  };
  return { ...state, madePapers: { ...state.madePapers, [paperId]: made } };
}
