import { isSameRank } from '../grade';
import type { Participant, ParticipantDetails } from '../participant';
import { nameKey } from '../personal-name';
import type { RowProblem } from './problems';
import type { RowReading } from './read-row';

export interface DetailChange {
  readonly field: keyof ParticipantDetails;
  readonly from: string;
  readonly to: string;
}

/** The participant of the activity whom a row describes, and what the row would change. */
export interface ExistingMatch {
  readonly participantId: string;
  readonly changes: readonly DetailChange[];
}

/**
 * Recognises people row by row: by NIP, and without one by name and institution. Rows must be
 * given in their order, because a later row is the duplicate of an earlier one.
 */
export class PeopleComparer {
  readonly #byNip = new Map<string, Participant>();
  readonly #byName = new Map<string, Participant>();
  readonly #rows = new Map<string, number>();

  constructor(existing: readonly Participant[]) {
    for (const participant of existing) {
      if (participant.nip !== '') this.#byNip.set(participant.nip, participant);
      this.#byName.set(nameIdentityOf(participant), participant);
    }
  }

  compare(
    reading: RowReading,
    row: number,
  ): { readonly problems: readonly RowProblem[]; readonly existing: ExistingMatch | null } {
    const { details } = reading;
    if (details.name === '') return { problems: [], existing: null };
    // Of a NIP with lost digits nothing can be said, not even that there is none.
    const isUnsure = reading.problems.some((problem) => problem.code === 'nip-digits-lost');
    if (isUnsure) return { problems: [], existing: null };
    const problems: RowProblem[] = [];
    const identity = identityOf(details);
    const field = details.nip === '' ? 'name' : 'nip';
    const value = details.nip === '' ? details.name : details.nip;
    const ofRow = this.#rows.get(identity);
    if (ofRow === undefined) this.#rows.set(identity, row);
    else if (field === 'name')
      problems.push({ code: 'duplicate-person', row, field, value, ofRow });
    else problems.push({ code: 'duplicate-nip', row, field, value, of: details.nip, ofRow });
    const participant = this.#find(details);
    if (!participant) return { problems, existing: null };
    problems.push({
      code: 'already-in-activity',
      row,
      field,
      value,
      participantId: participant.id,
    });
    const changes = changesTo(participant, details);
    return { problems, existing: { participantId: participant.id, changes } };
  }

  /** Two different NIPs are two people; a missing one leaves name and institution to decide. */
  #find(details: ParticipantDetails): Participant | undefined {
    const byNip = this.#byNip.get(details.nip);
    if (byNip) return byNip;
    const byName = this.#byName.get(nameIdentityOf(details));
    return details.nip === '' || byName?.nip === '' ? byName : undefined;
  }
}

/** What a row would change; an empty cell changes nothing. */
export function changesTo(
  participant: ParticipantDetails,
  details: ParticipantDetails,
): readonly DetailChange[] {
  const fields: readonly (keyof ParticipantDetails)[] = [
    ...(['name', 'titleBefore', 'titleAfter', 'nip', 'rank', 'grade'] as const),
    ...(['position', 'institution', 'phone', 'email'] as const),
  ];
  return fields
    .filter((field) => details[field] !== '' && details[field] !== participant[field])
    .filter((field) => field !== 'rank' || !isSameRank(details.rank, participant.rank))
    .map((field) => ({ field, from: participant[field], to: details[field] }));
}

function identityOf(person: ParticipantDetails): string {
  return person.nip === '' ? nameIdentityOf(person) : `nip ${person.nip}`;
}

function nameIdentityOf(person: ParticipantDetails): string {
  return `name ${nameKey(person.name)} @ ${nameKey(person.institution)}`;
}
