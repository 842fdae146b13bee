import { EMPTY_PARTICIPANT, type Participant } from './participant';
import { readPersonalName } from './personal-name';

/** What is asked of somebody who stands at the door without being on the list. */
export interface WalkIn {
  /** With titles or without. */
  readonly name: string;
  readonly nip: string;
  readonly position: string;
  readonly institution: string;
}

/** The participant that these few fields make; the office completes the rest later. */
export function walkInParticipant(typed: WalkIn, id: string): Participant {
  const { name, titleBefore, titleAfter } = readPersonalName(typed.name);
  return {
    ...EMPTY_PARTICIPANT,
    id,
    name,
    titleBefore,
    titleAfter,
    nip: typed.nip.replace(/\D/g, ''),
    position: tidy(typed.position),
    institution: tidy(typed.institution),
  };
}

/** What others have in a field, each once, for suggestions. */
export function usedValues(
  people: readonly Participant[],
  field: 'position' | 'institution',
): readonly string[] {
  const collator = new Intl.Collator('id');
  return [...new Set(people.map((person) => person[field]))]
    .filter((value) => value !== '')
    .toSorted(collator.compare);
}

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
