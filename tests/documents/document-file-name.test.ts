import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentFileName } from '../../renderer/documents/document-file-name';
import type { DocumentRequest } from '../../renderer/documents/document-request';
import { reportedDay } from '../domain/reports/reported-day';
import { OFFICE } from './office';
import { filledSheet, people, reportOf } from './views';

const view = filledSheet(1);
const sheet = (change: Partial<typeof view>, form: 'empty' | 'filled' = 'filled') =>
  documentFileName({
    kind: 'attendance-sheet',
    view: { ...view, ...change },
    office: OFFICE,
    form,
  });

describe('file names', () => {
  it('begin with the date, so that a folder sorts by day', () => {
    expect(sheet({})).toBe(
      '2026-11-24 Daftar Hadir Sesi 1 - Pelatihan Pengelolaan Keuangan Daerah Angkatan II Tahun 2026.docx',
    );
  });

  it('tell the empty form from the filled one, and the report from both', () => {
    expect(sheet({}, 'empty')).toContain('Daftar Hadir Sesi 1 (kosong) - ');
    const report: DocumentRequest = {
      kind: 'daily-report',
      view: reportOf(reportedDay(people(1))),
      office: OFFICE,
    };
    expect(documentFileName(report)).toMatch(/^2026-11-24 Laporan Pelaksanaan Harian - Pelatihan/);
  });

  it('cut a long title, never the batch and year behind it', () => {
    const title =
      'Pelatihan Peningkatan Kapasitas Aparatur Pengelola Keuangan dan Aset Daerah '.repeat(3);
    expect(sheet({ title, batch: 'III' })).toMatch(/ Angkatan III Tahun 2026\.docx$/);
  });

  it('do not say the batch twice', () => {
    expect(sheet({ batch: 'Angkatan III' })).toMatch(/ Angkatan III Tahun 2026\.docx$/);
    expect(sheet({ batch: '' })).toMatch(/Daerah Tahun 2026\.docx$/);
  });

  it('are accepted by Windows whatever the training is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, batch) => {
        const name = sheet({ title, batch });
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]/u);
        expect(name).toMatch(/[^ .]\.docx$/);
        expect([...name].length).toBeLessThanOrEqual(125);
      }),
    );
    expect(sheet({ title: 'a/b\\c:d*e?"f<g>h|' })).toContain('a b c d e f g h ');
  });
});
