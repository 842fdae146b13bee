import { describe, expect, it } from 'vitest';
import { EMPTY_PARTICIPANT } from '../../../renderer/domain/people/participant';
import {
  NO_STAFF_VALUES,
  takeOver,
  valuesOf,
} from '../../../renderer/features/participants/participant-form';
import {
  emptyValues,
  memberOf,
  memberValues,
  speakerOf,
  speakerValues,
} from '../../../renderer/features/participants/staff/staff-form';

const FAUZI = {
  ...EMPTY_PARTICIPANT,
  name: 'Ahmad Fauzi',
  titleBefore: 'Dr.',
  nip: '197901042005071001',
  rank: 'Pembina',
  grade: 'IV/a',
};

describe('the forms of narasumber and panitia', () => {
  it('give back what they were given', () => {
    const biodata = { expertise: 'Anggaran', education: 'S-3', experience: 'Satu.\nDua.' };
    expect(speakerOf(speakerValues({ ...FAUZI, ...biodata, id: 'a' }))).toEqual({
      ...FAUZI,
      ...biodata,
    });
    expect(memberOf(memberValues({ ...FAUZI, duty: 'Ketua', id: 'a' }))).toEqual({
      ...FAUZI,
      duty: 'Ketua',
    });
  });

  it('begin with a name of the plan taken apart', () => {
    expect(emptyValues('Dr. Ahmad Fauzi, S.E., M.Si.')).toMatchObject({
      titleBefore: 'Dr.',
      name: 'Ahmad Fauzi',
      titleAfter: 'S.E., M.Si.',
    });
    expect(emptyValues()).toEqual({ ...valuesOf(EMPTY_PARTICIPANT), ...NO_STAFF_VALUES });
  });

  it('keep the lines of a riwayat, tidied', () => {
    const typed = { ...emptyValues('Ahmad'), experience: '\n  Satu   dua. \n\nTiga.\n ' };
    expect(speakerOf(typed).experience).toBe('Satu dua.\n\nTiga.');
  });

  it('take over what is known, and keep what was typed where nothing is', () => {
    const typed = { ...emptyValues('ahmad fauzi, S.E.'), phone: '0812', duty: 'Ketua' };
    expect(takeOver(typed, FAUZI).filled).toEqual({
      ...valuesOf(FAUZI),
      ...NO_STAFF_VALUES,
      titleAfter: 'S.E.',
      phone: '0812',
      duty: 'Ketua',
    });
  });
});
