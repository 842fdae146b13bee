import { describe, expect, it } from 'vitest';
import { nameWithoutTitles, signerLines } from '../../../renderer/domain/office/signer-lines';

describe('what stands above a signature', () => {
  it('is the jabatan alone for who signs himself', () => {
    expect(signerLines({ position: 'Kepala Badan' })).toEqual({
      above: [],
      position: 'Kepala Badan',
    });
    expect(
      signerLines({ position: 'Kepala', onBehalfOf: ' ', underBehalfOf: '', acting: '' }),
    ).toEqual({ above: [], position: 'Kepala' });
  });

  it('has the superior behind a.n. before it', () => {
    expect(signerLines({ position: 'Sekretaris', onBehalfOf: 'KEPALA BADAN' })).toEqual({
      above: ['a.n. KEPALA BADAN'],
      position: 'Sekretaris',
    });
  });

  it('has the officer in between, with u.b. on a line of its own', () => {
    const signer = {
      position: 'Kepala Bidang',
      onBehalfOf: 'KEPALA BADAN',
      underBehalfOf: 'Sekretaris',
    };
    expect(signerLines(signer).above).toEqual(['a.n. KEPALA BADAN', 'Sekretaris', 'u.b.']);
  });

  it('has Plt. before the jabatan that is filled', () => {
    const signer = { position: 'Sekretaris', onBehalfOf: 'KEPALA BADAN', acting: 'Plt.' } as const;
    expect(signerLines(signer)).toEqual({
      above: ['a.n. KEPALA BADAN'],
      position: 'Plt. Sekretaris',
    });
  });
});

it('reads the name on a certificate out of the one with titles, unless the office gives it', () => {
  expect(nameWithoutTitles({ name: 'Dra. Hj. Siti Aminah, M.Si.' })).toBe('Siti Aminah');
  expect(nameWithoutTitles({ name: 'Drs. ALFIAN, MM' })).toBe('Alfian');
  expect(nameWithoutTitles({ name: 'Drs. ALFIAN, MM', plainName: 'ALFIAN' })).toBe('ALFIAN');
});
