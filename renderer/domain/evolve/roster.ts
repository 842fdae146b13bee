import type { LogEvent } from '../log/event';
import type { Participant } from '../people/participant';
import type { ActivityState } from '../state';

export type RosterEvent = LogEvent<
  'ParticipantsImported' | 'ParticipantAdded' | 'ParticipantEdited' | 'ParticipantRemoved'
>;

export function evolveRoster(state: ActivityState, event: RosterEvent): ActivityState {
  switch (event.type) {
    case 'ParticipantsImported':
      return join(state, event.payload.participants);
    case 'ParticipantAdded':
      return join(state, [event.payload.participant]);
    case 'ParticipantEdited': {
      const { participant } = event.payload;
      return {
        ...state,
        roster: state.roster.map((entry) =>
          entry.participant.id === participant.id ? { ...entry, participant } : entry,
        ),
      };
    }
    case 'ParticipantRemoved': {
      const { participantId, reason } = event.payload;
      const removed = {
        at: event.occurredAt,
        operator: event.operator,
        reason,
      };
      return {
        ...state,
        roster: state.roster.map((entry) =>
          entry.participant.id === participantId ? { ...entry, removed } : entry,
        ),
      };
    }
  }
}

const join = (state: ActivityState, participants: readonly Participant[]): ActivityState => ({
  ...state,
  roster: [...state.roster, ...participants.map((participant) => ({ participant }))],
});
