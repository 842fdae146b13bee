import type { LogEvent } from '../log/event';
import type { ActivityState } from '../state';

export function evolveExcuses(
  state: ActivityState,
  event: LogEvent<'ExcuseAnnounced' | 'ExcuseWithdrawn'>,
): ActivityState {
  const { excuseId } = event.payload;
  const others = state.excuses.filter((excuse) => excuse.excuseId !== excuseId);
  if (event.type === 'ExcuseWithdrawn') return { ...state, excuses: others };
  const stamp = { at: event.occurredAt, operator: event.operator };
  return { ...state, excuses: [...others, { ...stamp, ...event.payload }] };
}
