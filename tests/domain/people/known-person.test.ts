import { expect, it } from 'vitest';
import { findKnownPerson } from '../../../renderer/domain/people/known-person';
import { EMPTY_PARTICIPANT } from '../../../renderer/domain/people/participant';
import { withoutKnown } from '../../../renderer/domain/people/without-known';
import { person, plannedActivity } from '../../helpers/recorded-activity';

const NIP = '197901042005072001';

function activity() {
  return plannedActivity({ participants: 0 })
    .do({
      type: 'add-participant',
      participant: person(1, { name: 'Siti Aminah', nip: NIP, institution: 'BKAD' }),
    })
    .do({
      type: 'record-committee-member',
      member: { ...EMPTY_PARTICIPANT, id: 'rina', name: 'Rina Wati', duty: 'Pendamping' },
    });
}

const NEW_SPEAKER = { role: 'speaker', id: undefined } as const;

it('finds somebody of the kegiatan by NIP, or by name whatever its capitals', () => {
  const { state } = activity();
  expect(findKnownPerson(state, { name: '', nip: NIP }, NEW_SPEAKER)).toMatchObject({
    role: 'participant',
    details: { institution: 'BKAD' },
  });
  expect(findKnownPerson(state, { name: 'RINA WATI', nip: '' }, NEW_SPEAKER)?.role).toBe(
    'committee',
  );
  expect(findKnownPerson(state, { name: 'Rina', nip: '' }, NEW_SPEAKER)).toBeUndefined();
  expect(findKnownPerson(state, { name: '', nip: '' }, NEW_SPEAKER)).toBeUndefined();
});

it('takes two people with one name and different NIP for two', () => {
  const other = { name: 'Siti Aminah', nip: '198001042005072002' };
  expect(findKnownPerson(activity().state, other, NEW_SPEAKER)).toBeUndefined();
});

it('does not find the person whose data is in the form, but a second one of that role', () => {
  const { state } = activity();
  const typed = { name: 'Rina Wati', nip: '' };
  expect(findKnownPerson(state, typed, { role: 'committee', id: 'rina' })).toBeUndefined();
  expect(findKnownPerson(state, typed, { role: 'committee', id: 'new' })?.role).toBe('committee');
});

it('leaves out of another kegiatan whoever is here already', () => {
  const ani = { name: 'Ani', nip: '' };
  const siti = { name: 'Siti Aminah', nip: NIP };
  const namesake = { name: 'Siti Aminah', nip: '198001042005072002' };
  expect(withoutKnown([ani, siti, namesake], [{ name: 'ANI', nip: '1' }, siti])).toEqual([
    namesake,
  ]);
});
