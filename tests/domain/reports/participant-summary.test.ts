import { describe, expect, it } from 'vitest';
import { summarizeParticipants } from '../../../renderer/domain/reports/participant-summary';
import { person } from '../../helpers/recorded-activity';

const withGrade = (number: number, grade: string, nip = '') => person(number, { grade, nip });

describe('who takes part', () => {
  it('counts by instansi, most first, whatever the spacing and case', () => {
    const { institutions } = summarizeParticipants([
      person(1, { institution: 'Inspektorat' }),
      person(2, { institution: 'Dinas  Kesehatan ' }),
      person(3, { institution: 'DINAS KESEHATAN' }),
      person(4),
    ]);
    expect(institutions).toEqual([
      { name: 'Dinas Kesehatan', count: 2 },
      { name: '', count: 1 },
      { name: 'Inspektorat', count: 1 },
    ]);
  });

  it('counts by golongan, highest first, PPPK and guests apart', () => {
    const { groups } = summarizeParticipants([
      withGrade(1, 'III/a'),
      withGrade(2, 'IV/b'),
      withGrade(3, 'III/d'),
      withGrade(4, 'IX'),
      withGrade(5, 'X'),
      withGrade(6, 'III/d'),
      withGrade(7, ''),
    ]);
    expect(groups.map(({ group, count }) => [group, count])).toEqual([
      ['IV', 1],
      ['III', 3],
      ['PPPK', 2],
      ['none', 1],
    ]);
    expect(groups[1]?.grades).toEqual([
      { name: 'III/d', count: 2 },
      { name: 'III/a', count: 1 },
    ]);
    expect(groups[2]?.grades.map(({ name }) => name)).toEqual(['X', 'IX']);
  });

  it('asks the NIP whether a bare III is a PNS or a PPPK', () => {
    const { groups } = summarizeParticipants([
      withGrade(1, 'III', '198504172010011002'),
      withGrade(2, 'III', '198504172023211002'),
    ]);
    expect(groups.map(({ group }) => group)).toEqual(['III', 'PPPK']);
  });

  it('has nothing to count without participants', () => {
    expect(summarizeParticipants([])).toEqual({ total: 0, institutions: [], groups: [] });
  });
});
