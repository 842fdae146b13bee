import { describe, expect, it } from 'vitest';
import { gradeWarning, nipWarning } from '../../../renderer/domain/people/doubt-sentences';

describe('doubts in the form', () => {
  it('say what is odd about a NIP, and nothing about none', () => {
    expect(nipWarning('', 2026)).toBe('');
    expect(nipWarning('19790104 200507 2 001', 2026)).toBe('');
    expect(nipWarning('19790104 200507 2', 2026)).toBe('NIP biasanya 18 angka; ini 15 angka.');
    expect(nipWarning('197913042005072001', 2026)).toContain('tanggal lahir');
    expect(nipWarning('non ASN', 2026)).toContain('tidak disimpan');
  });

  it('compare pangkat, golongan and NIP', () => {
    expect(gradeWarning('Pembina (III/a)', '')).toContain('bukan pangkat golongan');
    expect(gradeWarning('III/e', '')).toContain('tidak dikenal');
    expect(gradeWarning('IX', '197901042005072001')).toContain('jenis NIP');
    expect(gradeWarning('Penata (III/c)', '197901042005072001')).toBe('');
  });
});
