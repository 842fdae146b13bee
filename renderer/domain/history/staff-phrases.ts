import { STATUS_NAMES } from '../attendance/status';
import type { EventPayloads } from '../events';
import { formatClock } from '../format/clock';
import { listInWords } from '../format/list';
import { fullName } from '../people/personal-name';
import type { CommitteeMember, Speaker } from '../people/staff';
import { dayName, type Scene, zoneOf } from './names';

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

export function staffMarkPhrase(
  scene: Scene,
  { dayId, personIds, status, arrivedAt }: EventPayloads['StaffMarked'],
): string {
  const people = [...scene.after.speakers, ...scene.after.committee];
  const names = personIds.map((id) => {
    const person = people.find((candidate) => candidate.id === id);
    return person ? fullName(person) : 'seseorang';
  });
  const arrived =
    arrivedAt === undefined ? '' : ` (datang ${formatClock(arrivedAt, zoneOf(scene))})`;
  const whom = `${listInWords(names)} pada daftar hadir narasumber dan panitia ${dayName(scene, dayId)}`;
  return status
    ? `mencatat ${STATUS_NAMES[status]}${arrived} untuk ${whom}`
    : `mengosongkan kehadiran ${whom}`;
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
