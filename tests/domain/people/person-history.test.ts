import { expect, it } from 'vitest';
import {
  type KnownPerson,
  lookupKeys,
  personKey,
} from '../../../renderer/domain/people/known-people';
import { EMPTY_PARTICIPANT } from '../../../renderer/domain/people/participant';
import { personHistory } from '../../../renderer/domain/people/person-history';

const NIP = '196603021987031012';
const SITI = { name: 'Siti Aminah', nip: NIP, institution: 'Bappeda' };
const WITHOUT_NIP = { ...SITI, nip: '' };

function rowOf(activityId: string, lastDate: string, person: Partial<KnownPerson>) {
  const whole = { ...EMPTY_PARTICIPANT, role: 'participant', hasLeft: false, ...person } as const;
  const dates = { firstDate: lastDate, lastDate };
  const row = { activityId, title: 'Pelatihan', batch: '', ...dates };
  return { ...row, people: [whole], keys: lookupKeys(whole) };
}

const ROWS = [
  rowOf('a', '2025-01-01', SITI),
  rowOf('b', '2026-01-01', WITHOUT_NIP),
  rowOf('c', '2024-01-01', WITHOUT_NIP),
  rowOf('d', '2023-01-01', { ...SITI, nip: '', institution: 'Dinas Kesehatan' }),
];

it('tells those by the NIP, and asks about each namesake once', () => {
  const { past, namesakes } = personHistory(SITI, ROWS, {}, 'here');
  expect(past.map(({ activityId, statement }) => [activityId, statement])).toEqual([
    ['a', undefined],
  ]);
  expect(
    namesakes.map(({ appearances }) => appearances.map(({ activityId }) => activityId)),
  ).toEqual([['b', 'c'], ['d']]);
});

it('tells who was said to be the same among the others, newest first, with what to take back', () => {
  const aliases = { [personKey(WITHOUT_NIP)]: NIP };
  const { past, namesakes } = personHistory(SITI, ROWS, aliases, 'here');
  expect(past.map(({ activityId, statement }) => [activityId, statement])).toEqual([
    ['b', personKey(WITHOUT_NIP)],
    ['a', undefined],
    ['c', personKey(WITHOUT_NIP)],
  ]);
  expect(namesakes).toHaveLength(1);
});

it('does not tell of the kegiatan that asks', () => {
  expect(personHistory(SITI, ROWS, {}, 'a').past).toEqual([]);
});
