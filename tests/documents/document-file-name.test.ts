import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentFileName } from '../../renderer/documents/document-file-name';

const named = (change: { readonly title?: string; readonly batch?: string }) =>
  documentFileName({
    date: '2026-11-24',
    paper: 'Daftar Hadir terisi, Sesi 1',
    title: 'Pelatihan Pengelolaan Keuangan Daerah',
    batch: 'II',
    ...change,
  });

describe('file names', () => {
  it('begin with the date, so that a folder sorts by day', () => {
    expect(named({})).toBe(
      '2026-11-24 Daftar Hadir terisi, Sesi 1 - Pelatihan Pengelolaan Keuangan Daerah Angkatan II Tahun 2026.docx',
    );
  });

  it('cut a long title, never the batch and year behind it', () => {
    const title =
      'Pelatihan Peningkatan Kapasitas Aparatur Pengelola Keuangan dan Aset Daerah '.repeat(3);
    expect(named({ title, batch: 'III' })).toMatch(/ Angkatan III Tahun 2026\.docx$/);
  });

  it('do not say the batch twice', () => {
    expect(named({ batch: 'Angkatan III' })).toMatch(/ Angkatan III Tahun 2026\.docx$/);
    expect(named({ batch: '' })).toMatch(/Daerah Tahun 2026\.docx$/);
  });

  it('are accepted by Windows whatever the training is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, batch) => {
        const name = named({ title, batch });
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]/u);
        expect(name).toMatch(/[^ .]\.docx$/);
        expect([...name].length).toBeLessThanOrEqual(125);
      }),
    );
    expect(named({ title: 'a/b\\c:d*e?"f<g>h|' })).toContain('a b c d e f g h ');
  });
});
