import type { LogEvent } from '../log/event';
import type { ActivityState } from '../state';

export type StaffEvent = LogEvent<
  'SpeakerRecorded' | 'SpeakerRemoved' | 'CommitteeMemberRecorded' | 'CommitteeMemberRemoved'
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
  }
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
