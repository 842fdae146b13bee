import { describe, expect, it } from 'vitest';
import {
  buildBlankParticipantBiodata,
  buildParticipantBiodata,
  buildSpeakerBiodata,
} from '../../../renderer/domain/reports/biodata';
import { buildNameTables } from '../../../renderer/domain/reports/name-tables';
import { buildParticipantList } from '../../../renderer/domain/reports/participant-list';
import { EMPTY_ACTIVITY } from '../../../renderer/domain/state';
import { plannedClass } from '../../documents/class-day';
import { people } from '../../documents/views';

describe('biodata', () => {
  it('are those of everybody who takes part now', () => {
    const activity = plannedClass(people(3));
    activity.do({ type: 'remove-participant', participantId: 'participant-2', reason: 'Mutasi' });
    expect(buildParticipantBiodata(activity.state)?.people.map(({ name }) => name)).toEqual([
      'Budi Santoso, S.Kom.',
      'Dewi Lestari, S.Kom.',
    ]);
  });

  it('name nobody on the form to be copied', () => {
    const form = buildBlankParticipantBiodata(plannedClass(people(3)).state);
    expect(form?.people.map(({ name, nip }) => name + nip)).toEqual(['']);
  });

  it('are also of narasumber whom only the plan names, with what they teach', () => {
    const view = buildSpeakerBiodata(plannedClass([]).state);
    expect(view?.people.map(({ name, jp, expertise }) => [name, jp, expertise])).toEqual([
      ['Drs. H. Suparman, M.M.', 4, ''],
      ['Dr. Hendrikus Alfonsus Batubara, S.E., M.Si.', 0, 'Perencanaan dan penganggaran daerah'],
      ['Drs. H. Syafrudin Anwar, M.M.', 0, 'Penatausahaan dan perbendaharaan daerah'],
      ['Wiwik Kurniasih, S.E., Ak., M.Ak.', 0, 'Akuntansi dan pelaporan keuangan pemerintah'],
    ]);
  });
});

describe('papers about everybody', () => {
  it('span the days of the kegiatan', () => {
    expect(buildParticipantList(plannedClass(people(1)).state)).toMatchObject({
      date: '2026-11-24',
      lastDate: '2026-11-25',
      people: [{ nip: '19850417 201001 1 002', grade: 'Penata Tk. I (III/d)' }],
    });
  });

  it('put the narasumber before the participants on the tables', () => {
    const names = buildNameTables(plannedClass(people(1)).state)?.people.map(({ name }) => name);
    expect(names?.[0]).toBe('Drs. H. Suparman, M.M.');
    expect(names?.at(-1)).toBe('Budi Santoso, S.Kom.');
    expect(names).toHaveLength(5);
  });

  it('are none while no day is planned, because they carry its year', () => {
    expect(buildParticipantList(EMPTY_ACTIVITY)).toBeUndefined();
  });
});
