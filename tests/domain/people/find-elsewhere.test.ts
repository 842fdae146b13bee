import { expect, it } from 'vitest';
import { findElsewhere } from '../../../renderer/domain/people/find-elsewhere';
import { type KnownPerson, lookupKeys } from '../../../renderer/domain/people/known-people';
import { EMPTY_PARTICIPANT } from '../../../renderer/domain/people/participant';

const NIP = '196603021987031012';
const OTHER_NIP = '197901042005072001';

function rowOf(activityId: string, lastDate: string, person: Partial<KnownPerson>) {
  const whole = { ...EMPTY_PARTICIPANT, role: 'participant', hasLeft: false, ...person } as const;
  return {
    activityId,
    title: 'Pelatihan',
    batch: '',
    firstDate: lastDate,
    lastDate,
    people: [whole],
    keys: lookupKeys(whole),
  };
}

const typed = (name: string, nip = '', institution = '') => ({ name, nip, institution });

it('finds the newest kegiatan of the NIP, however the name is written', () => {
  const rows = [
    rowOf('old', '2025-03-01', { name: 'Siti', nip: NIP }),
    rowOf('new', '2026-03-01', { name: 'Siti A.', nip: NIP }),
  ];
  const found = findElsewhere(typed('', NIP), rows, {}, 'here');
  expect(found).toMatchObject({ isSure: true, newest: { activityId: 'new' } });
});

it('finds by name only as a question', () => {
  const rows = [rowOf('a', '2026-03-01', { name: 'Siti Aminah', nip: NIP })];
  expect(findElsewhere(typed('SITI AMINAH'), rows, {}, 'here')).toMatchObject({ isSure: false });
  expect(findElsewhere(typed('Siti'), rows, {}, 'here')).toBeUndefined();
  expect(findElsewhere(typed(''), rows, {}, 'here')).toBeUndefined();
});

it('never takes somebody for a namesake with another NIP', () => {
  const rows = [rowOf('a', '2026-03-01', { name: 'Siti Aminah', nip: NIP })];
  expect(findElsewhere(typed('Siti Aminah', OTHER_NIP), rows, {}, 'here')).toBeUndefined();
});

it('is sure of a namesake who was said to be the same person', () => {
  const rows = [rowOf('a', '2026-03-01', { name: 'Siti Aminah', nip: NIP })];
  const found = findElsewhere(typed('Siti Aminah', OTHER_NIP), rows, { [OTHER_NIP]: NIP }, 'here');
  expect(found?.isSure).toBe(true);
});
