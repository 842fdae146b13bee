import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../../renderer/domain/people/import/read-roster';
import {
  isRememberedColumns,
  type RememberedColumns,
  recallColumns,
  rememberColumns,
} from '../../../../renderer/domain/people/import/remembered-columns';
import { tableOf } from './table-of';

const HEADERS = ['No', 'Nama', 'Kode Pegawai', 'OPD Asal'];
const GUESSED = ['ignored', 'name', 'ignored', 'institution'] as const;

describe('choices of columns', () => {
  it('are remembered where they differ from what the header says', () => {
    const chosen = ['ignored', 'name', 'nip', 'position'] as const;
    const remembered = rememberColumns([], HEADERS, GUESSED, chosen);
    expect(remembered).toEqual([
      ['kode pegawai', 'nip'],
      ['opd asal', 'position'],
    ]);
    expect(recallColumns(['KODE  PEGAWAI:', 'Nama'], remembered)).toEqual(['nip', undefined]);
  });

  it('are forgotten when they are put back', () => {
    const remembered: RememberedColumns = [
      ['opd asal', 'position'],
      ['lain', 'email'],
    ];
    expect(rememberColumns(remembered, HEADERS, GUESSED, GUESSED)).toEqual([['lain', 'email']]);
  });

  it('are not remembered of two columns with one header, nor of one without', () => {
    const headers = ['Nama', 'nama', ''];
    const guessed = ['name', 'name', 'ignored'] as const;
    const chosen = ['name', 'ignored', 'nip'] as const;
    expect(rememberColumns([], headers, guessed, chosen)).toEqual([]);
    expect(recallColumns(headers, [['nama', 'ignored']])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('tell brackets apart', () => {
    const remembered: RememberedColumns = [['unit (lama)', 'ignored']];
    expect(recallColumns(['Unit', 'Unit (lama)'], remembered)).toEqual([undefined, 'ignored']);
  });

  it('do not grow without end', () => {
    let remembered: RememberedColumns = [];
    for (let file = 0; file < 300; file++) {
      remembered = rememberColumns(remembered, [`Kolom ${file}`], ['ignored'], ['nip']);
    }
    expect(remembered).toHaveLength(200);
    expect(remembered.at(-1)?.[0]).toBe('kolom 299');
  });

  it('are read from storage only whole', () => {
    expect(isRememberedColumns([['a', 'nip']])).toBe(true);
    expect(isRememberedColumns([['a', 'salary']])).toBe(false);
    expect(isRememberedColumns([['a']])).toBe(false);
    expect(isRememberedColumns({ a: 'nip' })).toBe(false);
  });
});

describe('a file with remembered headers', () => {
  const file = tableOf([
    ['Daftar Peserta', '', ''],
    ['Sdr.', 'Kode Pegawai', 'Asal'],
    ['Siti', '197901042005072001', 'Bappeda'],
  ]);

  it('is read as the last one was', () => {
    expect(readRoster([file], [], 2026).fileProblem).toBe('no-header');
    const remembered: RememberedColumns = [
      ['sdr', 'name'],
      ['kode pegawai', 'nip'],
      ['asal', 'institution'],
      ['__proto__', 'email'],
    ];
    const roster = readRoster([file], [], 2026, { remembered });
    expect(roster).toMatchObject({ headerRow: 2, mapping: ['name', 'nip', 'institution'] });
    expect(roster.rows.map(({ details }) => details)).toMatchObject([
      { name: 'Siti', nip: '197901042005072001', institution: 'Bappeda' },
    ]);
  });

  it('still tells what the headers alone say', () => {
    const table = tableOf([
      ['Nama', 'Instansi'],
      ['Siti', 'Guru'],
    ]);
    const roster = readRoster([table], [], 2026, { remembered: [['instansi', 'position']] });
    expect(roster.mapping).toEqual(['name', 'position']);
    expect(roster.guessed).toEqual(['name', 'institution']);
  });
});
