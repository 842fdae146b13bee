import { gradeText } from '../people/grade-text';
import { formatNip } from '../people/nip';
import type { ParticipantDetails } from '../people/participant';
import { fullName } from '../people/personal-name';

/** Somebody as papers name him; every field may be empty. */
export interface PrintedPerson {
  /** With titles. */
  readonly name: string;
  /** As printed, 8-6-1-3. */
  readonly nip: string;
  /** Pangkat and golongan on one line. */
  readonly grade: string;
  readonly position: string;
  readonly institution: string;
}

export function printedPerson(person: ParticipantDetails): PrintedPerson {
  return {
    name: fullName(person),
    nip: formatNip(person.nip),
    grade: gradeText(person),
    position: person.position,
    institution: person.institution,
  };
}

/** Known by name only. */
export const namedPerson = (name: string): PrintedPerson => ({ ...NOBODY, name });

/** To be written on. */
export const NOBODY: PrintedPerson = {
  name: '',
  nip: '',
  grade: '',
  position: '',
  institution: '',
};
