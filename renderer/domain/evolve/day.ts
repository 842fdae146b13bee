import type { LogEvent } from '../log/event';
import type { ActivityState, DayState } from '../state';
import { onDay } from './on-day';

export type DayEvent = LogEvent<
  'DayPlanned' | 'DayRemoved' | 'NoteWritten' | 'DayArchived' | 'DayReopened'
>;

export function evolveDay(state: ActivityState, event: DayEvent): ActivityState {
  const stamp = { at: event.occurredAt, operator: event.operator };
  switch (event.type) {
    case 'DayPlanned': {
      const plan = event.payload;
      const former = state.days.find((day) => day.plan.dayId === plan.dayId);
      const day: DayState = former ? { ...former, plan } : { ...EMPTY_DAY, plan };
      const others = state.days.filter((other) => other !== former);
      return {
        ...state,
        days: [...others, day].toSorted((a, b) => (a.plan.date < b.plan.date ? -1 : 1)),
      };
    }
    case 'DayRemoved':
      return {
        ...state,
        days: state.days.filter((day) => day.plan.dayId !== event.payload.dayId),
      };
    case 'NoteWritten': {
      const { dayId, noteId, step, text } = event.payload;
      return onDay(state, dayId, (day) => ({
        ...day,
        notes: [...day.notes, { ...stamp, noteId, step, text }],
      }));
    }
    case 'DayArchived': {
      const { dayId, reason } = event.payload;
      return onDay(state, dayId, (day) => ({
        ...day,
        archived: { ...stamp, reason },
      }));
    }
    case 'DayReopened':
      return onDay(state, event.payload.dayId, ({ archived: _archived, ...day }) => day);
  }
}

const EMPTY_DAY: Omit<DayState, 'plan'> = {
  runs: {},
  checks: {},
  notes: [],
  sheets: {},
  staffMarks: {},
  cancelledSessions: {},
  scores: {},
  groups: [],
  groupResults: {},
};
