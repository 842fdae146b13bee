import { fullName } from '../people/personal-name';
import { type ActivityState, findParticipant, type Sheet } from '../state';
import { type NamedRow, nameWords } from './find-name';

/** Somebody who can sign a daftar hadir: nobody who is marked absent. */
export interface Signer extends NamedRow {
  readonly id: string;
  /** On the sheet, from 1. */
  readonly number: number;
  /** With titles. */
  readonly name: string;
  readonly institution: string;
  readonly isSigned: boolean;
}

/** In the order of the sheet. Whoever is still blank is marked present by signing. */
export function signersOf(state: ActivityState, sheet: Sheet): readonly Signer[] {
  return sheet.roster.flatMap((id, index) => {
    const status = sheet.marks[id]?.status;
    const person = findParticipant(state, id);
    if (!person || (status !== undefined && status !== 'H')) return [];
    const isSigned = sheet.signatures[id] !== undefined;
    const { institution } = person;
    return {
      id,
      number: index + 1,
      name: fullName(person),
      words: nameWords(person.name),
      institution,
      isSigned,
      isMarked: isSigned,
    };
  });
}

/** Who signs after somebody: the next without a signature further down, then from the top again. */
export function nextSigner(signers: readonly Signer[], afterId?: string): Signer | undefined {
  const from = signers.findIndex(({ id }) => id === afterId) + 1;
  const inTurn = [...signers.slice(from), ...signers.slice(0, from)];
  return inTurn.find(({ id, isSigned }) => !isSigned && id !== afterId);
}
