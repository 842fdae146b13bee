import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fullName,
  nameKey,
  readPersonalName,
  readTitles,
} from '../../../renderer/domain/people/personal-name';
import { isClearlyTitleAfter } from '../../../renderer/domain/people/titles';

describe('taking a name apart', () => {
  test.each([
    ['LIDIA RAHMAWATI SIREGAR, S.SOS., M.SI.', '', 'Lidia Rahmawati Siregar', 'S.Sos., M.Si.'],
    ['Andi Lim Fitriani, S.Kom.', '', 'Andi Lim Fitriani', 'S.Kom.'],
    ['dr. Siti', 'dr.', 'Siti', ''],
    ['Dr. Siti', 'Dr.', 'Siti', ''],
    ['Dr. Ir. H. Budi Santoso, M.Si', 'Dr. Ir. H.', 'Budi Santoso', 'M.Si.'],
    ['PROF. DR. BUDI, M.SC', 'Prof. Dr.', 'Budi', 'M.Sc.'],
    ['DR. DR. BUDI', 'Dr. dr.', 'Budi', ''],
    ['drg. Ani, Sp.PD-KGEH', 'drg.', 'Ani', 'Sp.PD-KGEH'],
    ['Drs.Ahmad', 'Drs.', 'Ahmad', ''],
    ['Hj Maria , SKM', 'Hj.', 'Maria', 'S.K.M.'],
    ['Budi Santoso S.Pd M.Pd', '', 'Budi Santoso', 'S.Pd., M.Pd.'],
    ['BUDI SANTOSO SE, MM', '', 'Budi Santoso', 'S.E., M.M.'],
    ['Siti Aminah, S.Sos M.Si', '', 'Siti Aminah', 'S.Sos., M.Si.'],
    ['I Gusti Ngurah S. IP', '', 'I Gusti Ngurah', 'S.IP.'],
    ['Rina, A.Md. Keb.', '', 'Rina', 'A.Md.Keb.'],
    ['Ahmad, S.I.P', '', 'Ahmad', 'S.I.P.'],
    ['Budi, S.XYZ.', '', 'Budi', 'S.XYZ.'],
    ['JACK MA', '', 'Jack Ma', ''],
    ['H.', '', 'H.', ''],
    ['', '', '', ''],
  ])('%j', (written, titleBefore, name, titleAfter) => {
    expect(readPersonalName(written)).toMatchObject({ titleBefore, name, titleAfter });
  });

  test('reads DR. in capitals as a physician, and says that this is a guess', () => {
    expect(readPersonalName('DR. TJHIN LIM')).toEqual({
      name: 'Tjhin Lim',
      titleBefore: 'dr.',
      titleAfter: '',
      isGuessed: true,
    });
  });

  test('reads DR. beside a name in mixed case as a doctorate, and says that this is a guess', () => {
    expect(readPersonalName('DR. Tjhin Lim')).toMatchObject({
      titleBefore: 'Dr.',
      isGuessed: true,
    });
  });

  test('never loses a letter of a name without titles', () => {
    const word = fc
      .stringMatching(/^[A-Z][a-z]{3,9}$/)
      .filter((text) => !isClearlyTitleAfter(text.toUpperCase()));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const written = words.join(' ');
        expect(readPersonalName(written.toUpperCase()).name.toUpperCase()).toBe(
          written.toUpperCase(),
        );
      }),
    );
  });
});

describe('capitals', () => {
  test.each([
    ["NUR'AINI BINTI M.YUSUF", "Nur'aini binti M.Yusuf"],
    ["JOHN D'SOUZA", "John D'Souza"],
    ['ABDUL AL-FARISI', 'Abdul Al-Farisi'],
    ['siti aminah', 'Siti Aminah'],
    ['A. A. GEDE', 'A. A. Gede'],
    ['Ahmad McDonald', 'Ahmad McDonald'],
  ])('%j becomes %j', (written, name) => {
    expect(readPersonalName(written).name).toBe(name);
  });
});

describe('a column of titles', () => {
  test.each([
    ['S.E., M.M.', '', 'S.E., M.M.'],
    ['Drs.', 'Drs.', ''],
    ['Ir., M.T.', 'Ir.', 'M.T.'],
    ['dr. Sp.A', 'dr.', 'Sp.A.'],
  ])('%j', (written, before, after) => {
    expect(readTitles(written)).toEqual({ before, after });
  });
});

test('the full name carries all titles, and no stray comma or space', () => {
  const person = { name: 'Siti Aminah', titleBefore: '', titleAfter: '' };
  expect(fullName(person)).toBe('Siti Aminah');
  expect(fullName({ ...person, titleBefore: 'Dr. Ir.', titleAfter: 'M.Si.' })).toBe(
    'Dr. Ir. Siti Aminah, M.Si.',
  );
});

test('one key for the ways of writing one name', () => {
  expect(nameKey(" NUR'AINI  Al-Farisí ")).toBe('nuraini al farisi');
  expect(nameKey('Nur’aini Al Farisi')).toBe('nuraini al farisi');
});
