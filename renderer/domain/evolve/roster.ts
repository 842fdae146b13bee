import type { LogEvent } from '../log/event';
import type { Participant } from '../people/participant';
import type { ActivityState, DayState, RosterEntry, Sheet } from '../state';

export type RosterEvent = LogEvent<
  | 'ParticipantsImported'
  | 'ParticipantAdded'
  | 'ParticipantEdited'
  | 'ParticipantRemoved'
  | 'ParticipantReplaced'
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
      const { participantId, ...removal } = event.payload;
      const stamp = { at: event.occurredAt, operator: event.operator };
      return leave(state, participantId, { ...stamp, ...removal });
    }
    case 'ParticipantReplaced': {
      const { participantId, successor, date, reason } = event.payload;
      const stamp = { at: event.occurredAt, operator: event.operator };
      const left = leave(state, participantId, { ...stamp, reason, date, by: successor.id });
      const replaces = { participantId, date };
      return { ...left, roster: [...left.roster, { participant: successor, replaces }] };
    }
  }
}

const change = (state: ActivityState, participant: Participant): ActivityState => ({
  ...state,
  roster: state.roster.map((entry) =>
    entry.participant.id === participant.id ? { ...entry, participant } : entry,
  ),
});

function leave(
  state: ActivityState,
  participantId: string,
  removed: NonNullable<RosterEntry['removed']>,
): ActivityState {
  const { date = '' } = removed;
  return {
    ...state,
    roster: state.roster.map((entry) =>
      entry.participant.id === participantId ? { ...entry, removed } : entry,
    ),
    days: state.days.map((day) =>
      day.archived || day.plan.date < date ? day : leaveSheets(day, participantId),
    ),
  };
}

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
