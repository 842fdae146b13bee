import type { LogEvent } from '../log/event';
import type { ActivityState } from '../state';
import { onDay } from './on-day';

export type GroupEvent = LogEvent<'GroupsFormed' | 'GroupResultRecorded'>;

export function evolveGroups(state: ActivityState, event: GroupEvent): ActivityState {
  if (event.type === 'GroupsFormed') {
    const { dayId, groups } = event.payload;
    return onDay(state, dayId, (day) => ({ ...day, groups }));
  }
  const { dayId, groupId, ...result } = event.payload;
  const stamp = { at: event.occurredAt, operator: event.operator };
  return onDay(state, dayId, (day) => ({
    ...day,
    groupResults: { ...day.groupResults, [groupId]: { ...stamp, ...result } },
  }));
}
