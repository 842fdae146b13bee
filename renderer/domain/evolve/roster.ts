import type { LogEvent } from '../log/event';
import type { Participant } from '../people/participant';
import type { ActivityState, DayState, Sheet } from '../state';

export type RosterEvent = LogEvent<
  'ParticipantsImported' | 'ParticipantAdded' | 'ParticipantEdited' | 'ParticipantRemoved'
>;

export function evolveRoster(state: ActivityState, event: RosterEvent): ActivityState {
  switch (event.type) {
    case 'ParticipantsImported': {
      const { participants, updated = [] } = event.payload;
      return join(updated.reduce(change, state), participants);
    }
    case 'ParticipantAdded':
      return join(state, [event.payload.participant]);
    case 'ParticipantEdited':
      return change(state, event.payload.participant);
    case 'ParticipantRemoved': {
      const { participantId, reason } = event.payload;
      const removed = { at: event.occurredAt, operator: event.operator, reason };
      return {
        ...state,
        roster: state.roster.map((entry) =>
          entry.participant.id === participantId ? { ...entry, removed } : entry,
        ),
        days: state.days.map((day) => (day.archived ? day : leaveSheets(day, participantId))),
      };
    }
  }
}

const change = (state: ActivityState, participant: Participant): ActivityState => ({
  ...state,
  roster: state.roster.map((entry) =>
    entry.participant.id === participant.id ? { ...entry, participant } : entry,
  ),
});

/** Nobody waits any more for who left; a status that was given stays. */
function leaveSheets(day: DayState, participantId: string): DayState {
  const leave = (sheet: Sheet): Sheet =>
    sheet.closed || sheet.marks[participantId]
      ? sheet
      : { ...sheet, roster: sheet.roster.filter((id) => id !== participantId) };
  const sheets = Object.entries(day.sheets).map(([step, sheet]) => [step, leave(sheet)]);
  return { ...day, sheets: Object.fromEntries(sheets) };
}

const join = (state: ActivityState, participants: readonly Participant[]): ActivityState => ({
  ...state,
  roster: [...state.roster, ...participants.map((participant) => ({ participant }))],
});
