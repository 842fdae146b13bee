import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bundle, bundleName } from '../../../renderer/features/documents/bundle';

const file = (fileName: string, text: string) => ({ fileName, bytes: strToU8(text) });

describe('papers in one archive', () => {
  it('come out as they went in', () => {
    const archive = unzipSync(bundle([file('a.docx', 'satu'), file('b.docx', 'dua')]));
    const texts = Object.entries(archive).map(([name, bytes]) => [name, strFromU8(bytes)]);
    expect(texts).toEqual([
      ['a.docx', 'satu'],
      ['b.docx', 'dua'],
    ]);
  });

  it('keep all papers whose names are the same', () => {
    const same = ['satu', 'dua', 'tiga'].map((text) => file('a.docx', text));
    expect(Object.keys(unzipSync(bundle(same)))).toEqual(['a.docx', 'a (2).docx', 'a (3).docx']);
  });
});

it('names the archive after the date and the training of its first paper', () => {
  expect(
    bundleName('2026-11-24 Daftar Hadir Sesi 1 (kosong) - Pelatihan Kas Tahun 2026.docx'),
  ).toBe('2026-11-24 Dokumen - Pelatihan Kas Tahun 2026.zip');
});
