import { fullName } from '../people/personal-name';
import type { CommitteeMember, Speaker } from '../people/staff';
import type { Scene } from './names';

export function speakerPhrase({ before }: Scene, speaker: Speaker): string {
  return recordingPhrase('narasumber', before.speakers, speaker);
}

export function speakerRemovalPhrase({ before }: Scene, id: string): string {
  return removalOf('narasumber', before.speakers, id);
}

export function committeePhrase({ before }: Scene, member: CommitteeMember): string {
  return recordingPhrase('panitia', before.committee, member);
}

export function committeeRemovalPhrase({ before }: Scene, id: string): string {
  return removalOf('panitia', before.committee, id);
}

type Person = Speaker | CommitteeMember;

function recordingPhrase(kind: string, former: readonly Person[], person: Person): string {
  const isKnown = former.some(({ id }) => id === person.id);
  return isKnown
    ? `mengubah biodata ${kind} ${fullName(person)}`
    : `mencatat ${kind} ${fullName(person)}`;
}

function removalOf(kind: string, former: readonly Person[], id: string): string {
  const person = former.find((candidate) => candidate.id === id);
  return person ? `mengeluarkan ${kind} ${fullName(person)}` : `mengeluarkan seorang ${kind}`;
}
