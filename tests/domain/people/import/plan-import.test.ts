import { describe, expect, it } from 'vitest';
import { isSelectable, planImport } from '../../../../renderer/domain/people/import/plan-import';
import { readRoster } from '../../../../renderer/domain/people/import/read-roster';
import type { Participant } from '../../../../renderer/domain/people/participant';
import { activeParticipants } from '../../../../renderer/domain/state';
import { ROSTER_SCOPE } from '../../../../renderer/domain/undo-scope';
import { person, plannedActivity } from '../../../helpers/recorded-activity';
import { tableOf } from './table-of';

const SITI = '197901042005072001';
const BUDI = '198212092006061002';

function rowsOf(rows: readonly (readonly string[])[], present: readonly Participant[] = []) {
  const table = tableOf([['Nama', 'NIP', 'Jabatan', 'Instansi'], ...rows]);
  return readRoster([table], present, 2026).rows;
}

function plan(
  rows: ReturnType<typeof rowsOf>,
  selected: readonly number[],
  present: readonly Participant[] = [],
) {
  let ids = 0;
  return planImport(rows, new Set(selected), present, () => {
    ids += 1;
    return `new-${ids}`;
  });
}

describe('what the selected rows come to', () => {
  const twice = [
    ['Siti Aminah', SITI, 'Analis', 'BKAD'],
    ['Budi Santoso', BUDI, 'Analis', 'BKAD'],
    ['Siti Aminah', SITI, 'Analis', 'BKAD'],
  ];

  it('takes the selected rows in their order, each with an id of its own', () => {
    const { newcomers } = plan(rowsOf(twice), [3, 2]);
    expect(newcomers.map(({ id, name, nip }) => [id, name, nip])).toEqual([
      ['new-1', 'Siti Aminah', SITI],
      ['new-2', 'Budi Santoso', BUDI],
    ]);
  });

  it('leaves out the NIP of a duplicate that was selected all the same', () => {
    const { newcomers, withoutNip } = plan(rowsOf(twice), [2, 3, 4]);
    expect(newcomers.map(({ nip }) => nip)).toEqual([SITI, BUDI, '']);
    expect([...withoutNip]).toEqual([4]);
    // As the preview asks, before anybody has an id.
    const previewed = planImport(rowsOf(twice), new Set([2, 3, 4]), [], () => '');
    expect([...previewed.withoutNip]).toEqual([4]);
  });

  it('keeps the NIP of a duplicate whose first row was not selected', () => {
    const { newcomers, withoutNip } = plan(rowsOf(twice), [4]);
    expect(newcomers.map(({ nip }) => nip)).toEqual([SITI]);
    expect(withoutNip.size).toBe(0);
  });

  it('lets two people without a NIP in', () => {
    const rows = rowsOf([
      ['Markus Tan', '', 'Tenaga Ahli', 'PT Contoh'],
      ['Rina Wati', '', 'Tenaga Ahli', 'PT Contoh'],
    ]);
    expect(plan(rows, [2, 3]).newcomers).toHaveLength(2);
    expect(plan(rows, [2, 3]).withoutNip.size).toBe(0);
  });

  it('changes somebody who is known only where the file says something else', () => {
    const siti = person(1, { name: 'Siti Aminah', nip: SITI, position: 'Analis', phone: '0812' });
    const rows = rowsOf([['Siti Aminah', SITI, 'Kepala Bidang', 'BKAD']], [siti]);
    const { newcomers, updates } = plan(rows, [2], [siti]);
    expect(newcomers).toEqual([]);
    expect(updates).toEqual([{ ...siti, position: 'Kepala Bidang', institution: 'BKAD' }]);
  });

  it('offers nothing for somebody known about whom the file says nothing new', () => {
    const siti = person(1, { name: 'Siti Aminah', nip: SITI, position: 'Analis' });
    const [row] = rowsOf([['Siti Aminah', SITI, 'Analis', '']], [siti]);
    expect(row && isSelectable(row)).toBe(false);
    expect(row && plan([row], [2], [siti])).toMatchObject({ newcomers: [], updates: [] });
  });

  it('gives a NIP to one person only, be it to somebody known', () => {
    const budi = person(1, { name: 'Budi Santoso', institution: 'BKAD' });
    const rina = person(2, { name: 'Rina Wati', institution: 'BKAD', phone: '0812' });
    const present = [budi, rina];
    const rows = rowsOf(
      [
        ['Budi Santoso', BUDI, '', 'BKAD'],
        ['Budi Setiawan', BUDI, '', 'Dinas Kesehatan'],
        ['Rina Wati', BUDI, '', 'BKAD'],
      ],
      present,
    );
    const { newcomers, updates, withoutNip } = plan(rows, [2, 3, 4], present);
    expect(updates).toEqual([{ ...budi, nip: BUDI }]);
    expect(newcomers.map(({ name, nip }) => [name, nip])).toEqual([['Budi Setiawan', '']]);
    expect([...withoutNip]).toEqual([3, 4]);

    const activity = plannedActivity({ participants: 0 });
    const source = 'daftar.xlsx';
    activity.do({ type: 'import-participants', source, participants: present });
    activity.do({ type: 'import-participants', source, participants: newcomers, updates });
    activity.do({ type: 'undo', scope: ROSTER_SCOPE });
    expect(activeParticipants(activity.state)).toEqual(present);
  });

  it('never takes a row without a name', () => {
    const rows = rowsOf([
      ['', SITI, 'Analis', 'BKAD'],
      ['Budi Santoso', BUDI, 'Analis', 'BKAD'],
    ]);
    expect(plan(rows, [2, 3]).newcomers.map(({ name }) => name)).toEqual(['Budi Santoso']);
  });
});
