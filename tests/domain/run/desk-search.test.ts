import { describe, expect, it } from 'vitest';
import { DESK_ITEMS } from '../../../renderer/domain/attendance/desk';
import {
  deskPeople,
  namesakesOfFirst,
  needNip,
  searchDesk,
} from '../../../renderer/domain/run/desk-search';
import { person, plannedActivity } from '../../helpers/recorded-activity';

const activity = plannedActivity({ participants: 0 });
activity.do({
  type: 'import-participants',
  source: 'daftar.xlsx',
  participants: [
    person(1, { name: 'Nur Aisyah', nip: '198504172010011001' }),
    person(2, { name: 'Aisyah Putri' }),
    person(3, { name: 'Budi Santoso' }),
    person(4, { name: "Ma'ruf Aini" }),
  ],
});
activity.do({
  type: 'record-desk',
  participantId: 'participant-3',
  items: DESK_ITEMS,
  done: true,
});
const found = (typed: string) =>
  searchDesk(deskPeople(activity.state), typed).map(({ participant }) => participant.name);

describe('finding somebody at the registration desk', () => {
  it('puts whose name begins with the letters before whose second name does', () => {
    expect(found('ais')).toEqual(['Aisyah Putri', 'Nur Aisyah']);
  });

  it('takes the beginnings of several names in any order', () => {
    expect(found('pu ais')).toEqual(['Aisyah Putri']);
  });

  it('does not mind apostrophes and capitals', () => {
    expect(found('MARUF')).toEqual(["Ma'ruf Aini"]);
  });

  it('finds a scanned NIP, with or without spaces', () => {
    expect(found('19850417 201001 1 001')).toEqual(['Nur Aisyah']);
    expect(found('198504172010011001')).toEqual(['Nur Aisyah']);
  });

  it('shows only those who still lack something while nothing is typed', () => {
    expect(found(' ')).toEqual(['Nur Aisyah', 'Aisyah Putri', "Ma'ruf Aini"]);
    expect(found('budi')).toEqual(['Budi Santoso']);
  });

  it('finds nobody by letters that no name begins with', () => {
    expect(found('syah')).toEqual([]);
  });

  it('keeps the numbers of the list and names what is missing', () => {
    activity.do({
      type: 'record-desk',
      participantId: 'participant-2',
      items: ['registered', 'biodata'],
      done: true,
    });
    const [second] = searchDesk(deskPeople(activity.state), 'putri');
    expect(second).toMatchObject({
      number: 2,
      missing: ['assignment-letter', 'commitment-letter', 'schedule', 'toolkit'],
    });
  });
});

describe('persons of the same name at the registration desk', () => {
  const twins = plannedActivity({ participants: 0 });
  twins.do({
    type: 'import-participants',
    source: 'daftar.xlsx',
    participants: [
      person(1, { name: 'Siti Aminah', institution: 'BKAD' }),
      person(2, { name: 'Siti Aminah', institution: 'Dinas Kesehatan' }),
      person(3, { name: 'Siti Aminah Putri', institution: 'BKAD' }),
      person(4, { name: 'Nur Siti', institution: 'BKAD' }),
    ],
  });
  const complete = (participantId: string) =>
    twins.do({ type: 'record-desk', participantId, items: DESK_ITEMS, done: true });
  const hits = (typed: string) => searchDesk(deskPeople(twins.state), typed);
  const numbers = (people: ReturnType<typeof hits>) => people.map(({ number }) => number);

  it('are offered with those first who still lack something', () => {
    expect(numbers(hits('siti'))).toEqual([1, 2, 3, 4]);
    complete('participant-1');
    expect(numbers(hits('siti'))).toEqual([2, 3, 4, 1]);
    expect(numbers(hits('siti aminah'))).toEqual([2, 3, 1]);
  });

  it('are told apart before the first of them is taken, whatever one of them lacks', () => {
    expect(numbers(namesakesOfFirst(hits('siti a')))).toEqual([2, 1]);
    expect(namesakesOfFirst(hits('siti aminah p'))).toEqual([]);
    expect(namesakesOfFirst(hits('nur'))).toEqual([]);
    expect(namesakesOfFirst([])).toEqual([]);
  });

  it('need their NIP only where they come from the same instansi', () => {
    expect(needNip(namesakesOfFirst(hits('siti a')))).toBe(false);
    expect(needNip(hits('siti'))).toBe(true);
  });
});
