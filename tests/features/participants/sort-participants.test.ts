import { expect, it } from 'vitest';
import {
  IN_ORDER,
  nextSorting,
  sortParticipants,
} from '../../../renderer/features/participants/sort-participants';
import { person } from '../../helpers/recorded-activity';

const PEOPLE = [
  person(1, { name: 'Citra', institution: 'Dinas 10' }),
  person(2, { name: 'adi', institution: '' }),
  person(3, { name: 'Budi', institution: 'Dinas 2' }),
  person(4, { name: 'Dewi', institution: 'dinas 2' }),
];

const namesBy = (key: 'number' | 'name' | 'institution', isDescending: boolean) =>
  sortParticipants(PEOPLE, { key, isDescending }).map(({ name }) => name);

it('sorts by name whatever the case, both ways', () => {
  expect(namesBy('name', false)).toEqual(['adi', 'Budi', 'Citra', 'Dewi']);
  expect(namesBy('name', true)).toEqual(['Dewi', 'Citra', 'Budi', 'adi']);
});

it('sorts by instansi with numbers as numbers, and puts empty ones last both ways', () => {
  expect(namesBy('institution', false)).toEqual(['Budi', 'Dewi', 'Citra', 'adi']);
  expect(namesBy('institution', true)).toEqual(['Citra', 'Budi', 'Dewi', 'adi']);
});

it('goes back to the order of the list', () => {
  expect(namesBy('number', false)).toEqual(['Citra', 'adi', 'Budi', 'Dewi']);
  expect(namesBy('number', true)).toEqual(['Dewi', 'Budi', 'adi', 'Citra']);
});

it('turns around when a head is pressed again', () => {
  const once = nextSorting(IN_ORDER, 'name');
  expect(once).toEqual({ key: 'name', isDescending: false });
  expect(nextSorting(once, 'name')).toEqual({ key: 'name', isDescending: true });
  expect(nextSorting(once, 'number')).toEqual(IN_ORDER);
});
