import { type ActivityState, activeParticipants } from '../state';
import type { PersonRole } from './known-people';
import type { ParticipantDetails } from './participant';
import { nameKey } from './personal-name';

/** Somebody of the kegiatan that is open. */
export interface PersonHere {
  readonly role: PersonRole;
  readonly details: ParticipantDetails;
}

/**
 * Somebody of the kegiatan whom a form that is being filled in may be about: by NIP, else by name.
 * Somebody of the same role comes before others, because writing him down twice would be a mistake.
 *
 * @param typed `nip` as digits
 * @param form whose data is in the form already, and as what
 */
export function findKnownPerson(
  state: ActivityState,
  typed: Pick<ParticipantDetails, 'name' | 'nip'>,
  form: { readonly role: PersonRole; readonly id: string | undefined },
): PersonHere | undefined {
  const key = nameKey(typed.name);
  const everybody = peopleOf(state).filter(({ role, id }) => role !== form.role || id !== form.id);
  const isSameRole = ({ role }: PersonHere) => role === form.role;
  const byNip = everybody.filter(({ details: { nip } }) => nip !== '' && nip === typed.nip);
  // Two people with the same name and different NIP are two people.
  const byName = everybody.filter(
    ({ details: { name, nip } }) =>
      key !== '' && nameKey(name) === key && (nip === '' || typed.nip === '' || nip === typed.nip),
  );
  const found = byNip.length > 0 ? byNip : byName;
  return found.find(isSameRole) ?? found.at(0);
}

function peopleOf(state: ActivityState): readonly (PersonHere & { readonly id: string })[] {
  const as = (role: PersonRole) => (details: ParticipantDetails & { readonly id: string }) => ({
    role,
    id: details.id,
    details,
  });
  return [
    ...activeParticipants(state).map(as('participant')),
    ...state.speakers.map(as('speaker')),
    ...state.committee.map(as('committee')),
  ];
}
