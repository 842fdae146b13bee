import type { LogEvent } from '../log/event';
import type { ActivityState } from '../state';
import { onDay } from './on-day';

export type SessionEvent = LogEvent<'SessionCancelled' | 'SessionReinstated'>;

export function evolveSession(state: ActivityState, event: SessionEvent): ActivityState {
  const { dayId, step } = event.payload;
  return onDay(state, dayId, (day) => {
    const { [step]: _former, ...others } = day.cancelledSessions;
    if (event.type === 'SessionReinstated') return { ...day, cancelledSessions: others };
    const { reason } = event.payload;
    const stamp = { at: event.occurredAt, operator: event.operator };
    return { ...day, cancelledSessions: { ...others, [step]: { ...stamp, reason } } };
  });
}
