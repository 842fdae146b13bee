import { describe, expect, it } from 'vitest';
import { findParticipants } from '../../../renderer/features/participants/find-participants';
import { person } from '../../helpers/recorded-activity';

const ROSTER = [
  person(1, { name: "Nur'aini", titleAfter: 'S.Sos.', institution: 'Dinas Kesehatan' }),
  person(2, { name: 'Budi Santoso', nip: '198212092006061002', institution: 'BKAD' }),
  person(3, { name: 'Dinda Ayu', institution: 'Dinas Kesehatan Kota' }),
];

const find = (typed: string) => findParticipants(ROSTER, typed).map(({ id }) => id);

describe('the search of the roster', () => {
  it('finds by name, however it is written', () => {
    expect(find('NURAINI')).toEqual(['participant-1']);
    expect(find('s.sos')).toEqual(['participant-1']);
  });

  it('finds by part of the NIP, spaced as it is printed', () => {
    expect(find('19821209 2006')).toEqual(['participant-2']);
  });

  it('needs every word, in name or instansi', () => {
    expect(find('dinas kes')).toEqual(['participant-1', 'participant-3']);
    expect(find('dinda dinas')).toEqual(['participant-3']);
    expect(find('budi dinas')).toEqual([]);
  });

  it('gives everybody when nothing is typed', () => {
    expect(find('  ')).toHaveLength(3);
  });
});
