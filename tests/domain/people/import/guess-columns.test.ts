import { describe, expect, it } from 'vitest';
import { guessColumns } from '../../../../renderer/domain/people/import/guess-columns';
import { tableOf } from './table-of';

describe('columns of rows copied without their header', () => {
  it('are told by what they hold', () => {
    const table = tableOf([
      ['1', 'Agus Salim, S.H.', '198501022010011003', 'III/c', '081234567890', 'agus@contoh.go.id'],
      [
        '2',
        'Rini Wati',
        '198601022011012004',
        'Penata (III/b)',
        '0812-3456-7891',
        'r@contoh.go.id',
      ],
      ['3', 'Joko', '-', 'IX', '', ''],
    ]);
    expect(guessColumns(table)).toEqual([
      'ignored',
      'name',
      'nip',
      'rankAndGrade',
      'phone',
      'email',
    ]);
  });

  it('are left to the user where the contents do not tell', () => {
    const table = tableOf([
      ['Agus Salim', 'Analis Keuangan', 'Dinas Kesehatan'],
      ['Rini Wati', 'Kepala Bidang', 'Dinas Pendidikan'],
    ]);
    expect(guessColumns(table)).toEqual(['name', 'ignored', 'ignored']);
  });

  it('hold no name where there is only a number', () => {
    expect(guessColumns(tableOf([['198501022010011003'], ['198601022011012004']]))).toEqual([
      'nip',
    ]);
  });
});
