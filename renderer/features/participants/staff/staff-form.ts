import { EMPTY_PARTICIPANT } from '../../../domain/people/participant';
import { readPersonalName } from '../../../domain/people/personal-name';
import type { CommitteeMember, Speaker, SpeakerDetails } from '../../../domain/people/staff';
import { detailsOf, NO_STAFF_VALUES, type PersonValues, tidy, valuesOf } from '../participant-form';

/** Kedudukan in a committee, to choose from; others can be typed. */
export const DUTIES: readonly string[] = [
  'Pengarah',
  'Penanggung jawab',
  'Ketua',
  'Wakil ketua',
  'Sekretaris',
  'Bendahara',
  'Anggota',
  'Pendamping',
];

/** @param written how a plan writes the name of somebody without biodata; empty for nobody */
export function emptyValues(written = ''): PersonValues {
  const { name, titleBefore, titleAfter } = readPersonalName(written);
  const person = { ...EMPTY_PARTICIPANT, name, titleBefore, titleAfter };
  return { ...valuesOf(person), ...NO_STAFF_VALUES };
}

export function speakerValues(speaker: Speaker): PersonValues {
  const { id: _, expertise, education, experience, ...details } = speaker;
  return { ...valuesOf(details), ...NO_STAFF_VALUES, expertise, education, experience };
}

export function speakerOf(values: PersonValues): SpeakerDetails {
  return {
    ...detailsOf(values),
    expertise: tidy(values.expertise),
    education: tidy(values.education),
    experience: tidyLines(values.experience),
  };
}

export function memberValues({ id: _, duty, ...details }: CommitteeMember): PersonValues {
  return { ...valuesOf(details), ...NO_STAFF_VALUES, duty };
}

export function memberOf(values: PersonValues): Omit<CommitteeMember, 'id'> {
  return { ...detailsOf(values), duty: tidy(values.duty) };
}

/** Each line tidied; empty ones at both ends left out. */
const tidyLines = (text: string): string => text.split('\n').map(tidy).join('\n').trim();
