import type { LogEvent } from '../log/event';
import type { ActivityState } from '../state';
import { onDay } from './on-day';

export type StaffEvent = LogEvent<
  | 'SpeakerRecorded'
  | 'SpeakerRemoved'
  | 'CommitteeMemberRecorded'
  | 'CommitteeMemberRemoved'
  | 'StaffMarked'
>;

export function evolveStaff(state: ActivityState, event: StaffEvent): ActivityState {
  switch (event.type) {
    case 'SpeakerRecorded':
      return { ...state, speakers: put(state.speakers, event.payload.speaker) };
    case 'SpeakerRemoved':
      return { ...state, speakers: without(state.speakers, event.payload.speakerId) };
    case 'CommitteeMemberRecorded':
      return { ...state, committee: put(state.committee, event.payload.member) };
    case 'CommitteeMemberRemoved':
      return { ...state, committee: without(state.committee, event.payload.memberId) };
    case 'StaffMarked':
      return mark(state, event);
  }
}

function mark(state: ActivityState, event: LogEvent<'StaffMarked'>): ActivityState {
  const { dayId, personIds, status, arrivedAt } = event.payload;
  const stamp = { at: event.occurredAt, operator: event.operator };
  const given = status && {
    ...stamp,
    status,
    ...(arrivedAt === undefined ? {} : { arrivedAt }),
  };
  return onDay(state, dayId, (day) => {
    const others = Object.entries(day.staffMarks).filter(([id]) => !personIds.includes(id));
    const marked = given ? personIds.map((id) => [id, given] as const) : [];
    return { ...day, staffMarks: Object.fromEntries([...others, ...marked]) };
  });
}

interface Identified {
  readonly id: string;
}

/** Whoever is known keeps the place in the list. */
const put = <T extends Identified>(people: readonly T[], person: T): readonly T[] =>
  people.some(({ id }) => id === person.id)
    ? people.map((other) => (other.id === person.id ? person : other))
    : [...people, person];

const without = <T extends Identified>(people: readonly T[], id: string): readonly T[] =>
  people.filter((person) => person.id !== id);
