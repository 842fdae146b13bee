import { describe, expect, it } from 'vitest';
import { gradeWarning } from '../../../renderer/domain/people/doubt-sentences';
import { GRADE_SUGGESTIONS } from '../../../renderer/domain/people/grade-text';
import { EMPTY_PARTICIPANT } from '../../../renderer/domain/people/participant';
import {
  detailsOf,
  NO_STAFF_VALUES,
  splitTitles,
  takeOver,
  valuesOf,
} from '../../../renderer/features/participants/participant-form';

const SITI = {
  ...EMPTY_PARTICIPANT,
  name: 'Siti Aminah',
  titleBefore: 'Dr. Ir.',
  titleAfter: 'M.Si.',
  nip: '197901042005072001',
  rank: 'Penata Tk. I',
  grade: 'III/d',
  position: 'Analis',
};

describe('the form of a participant', () => {
  it('gives back what it was given', () => {
    expect(valuesOf(SITI)).toMatchObject({
      nip: '19790104 200507 2 001',
      rankAndGrade: 'Penata Tk. I (III/d)',
    });
    expect(detailsOf(valuesOf(SITI))).toEqual(SITI);
  });

  it('keeps text that is no rank as it was written', () => {
    const guest = { ...EMPTY_PARTICIPANT, name: 'Markus Tan', rank: 'Tenaga ahli' };
    expect(detailsOf(valuesOf(guest))).toEqual(guest);
  });

  it('reads a golongan however it is typed, and tidies spaces', () => {
    const details = detailsOf({
      ...valuesOf(EMPTY_PARTICIPANT),
      name: '  Budi   Santoso ',
      rankAndGrade: 'iiid',
      nip: '1982.1209 200606-1-002',
    });
    expect(details).toMatchObject({
      name: 'Budi Santoso',
      rank: 'Penata Tk. I',
      grade: 'III/d',
      nip: '198212092006061002',
    });
  });

  it('understands each of its own suggestions', () => {
    for (const suggestion of GRADE_SUGGESTIONS) {
      const values = { ...valuesOf(EMPTY_PARTICIPANT), rankAndGrade: suggestion };
      expect(detailsOf(values).grade, suggestion).not.toBe('');
      expect(gradeWarning(suggestion, ''), suggestion).toBe('');
    }
    expect(GRADE_SUGGESTIONS).toHaveLength(17 + 17);
  });

  it('takes a pasted name apart', () => {
    const values = { ...valuesOf(EMPTY_PARTICIPANT), name: 'DR. IR. SITI AMINAH, M.SI.' };
    expect(splitTitles(values)).toMatchObject({
      name: 'Siti Aminah',
      titleBefore: 'Dr. Ir.',
      titleAfter: 'M.Si.',
    });
    expect(splitTitles({ ...values, name: 'SITI AMINAH' }).name).toBe('SITI AMINAH');
  });

  it('does not double titles that are typed again with the name', () => {
    const values = { ...valuesOf(SITI), name: 'Dr. Ir. Siti Aminah, M.Si.' };
    expect(detailsOf(values)).toEqual(SITI);
    expect(detailsOf(splitTitles(values))).toEqual(SITI);
  });

  it('prefers the titles typed with the name to those that were there', () => {
    const values = { ...valuesOf(SITI), name: 'Siti Aminah, S.E., M.M.' };
    expect(splitTitles(values)).toMatchObject({
      name: 'Siti Aminah',
      titleBefore: 'Dr. Ir.',
      titleAfter: 'S.E., M.M.',
    });
  });
});

describe('taking over what is known of somebody', () => {
  const typed = (values: Partial<ReturnType<typeof valuesOf>>) => ({
    ...valuesOf(EMPTY_PARTICIPANT),
    ...NO_STAFF_VALUES,
    ...values,
  });

  it('fills what is empty, and keeps what was typed unless asked otherwise', () => {
    const taken = takeOver(typed({ name: 'siti aminah', position: 'Kepala Bidang' }), SITI);
    expect(taken.fillsSomething).toBe(true);
    expect(taken.differing).toEqual(['jabatan']);
    expect(taken.filled).toMatchObject({
      name: 'Siti Aminah',
      titleAfter: 'M.Si.',
      nip: '19790104 200507 2 001',
      position: 'Kepala Bidang',
    });
    expect(taken.replaced.position).toBe('Analis');
  });

  it('never empties a field', () => {
    const taken = takeOver(typed({ name: 'Siti Aminah', institution: 'Bappeda' }), SITI);
    expect(taken.differing).toEqual([]);
    expect(taken.replaced.institution).toBe('Bappeda');
  });

  it('sees no difference between two ways of writing a NIP or a name', () => {
    const taken = takeOver(typed({ ...valuesOf(SITI), nip: SITI.nip, name: 'SITI AMINAH' }), SITI);
    expect(taken).toMatchObject({ fillsSomething: false, differing: [] });
  });

  it('reads titles that were typed with the name', () => {
    const taken = takeOver(typed({ name: 'Siti Aminah, S.E.' }), SITI);
    expect(taken.differing).toEqual(['gelar belakang']);
    expect(taken.filled).toMatchObject({ name: 'Siti Aminah', titleAfter: 'S.E.' });
  });
});
