import type { Participant } from '../../renderer/domain/people/participant';
import { SAMPLE_PARTICIPANTS } from '../../renderer/domain/sample/participants';

/** As many of the sample's forty as wanted, again and again with NIPs of their own. */
export function samplePeople(count: number, newId: () => string): readonly Participant[] {
  return Array.from({ length: count }, (_, index) => {
    const person = SAMPLE_PARTICIPANTS[index % SAMPLE_PARTICIPANTS.length];
    if (!person) throw new Error('The sample has no participants');
    const isCopy = index >= SAMPLE_PARTICIPANTS.length;
    const nip = isCopy && person.nip !== '' ? person.nip.slice(0, -3) + serial(index) : person.nip;
    return { ...person, nip, id: newId() };
  });
}

const serial = (index: number): string => String(index + 1).padStart(3, '0');
