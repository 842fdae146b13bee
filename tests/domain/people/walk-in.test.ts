import { expect, test } from 'vitest';
import { EMPTY_PARTICIPANT } from '../../../renderer/domain/people/participant';
import { usedValues, walkInParticipant } from '../../../renderer/domain/people/walk-in';

test('takes titles apart and writes names as names, from four fields', () => {
  const typed = {
    name: 'siti aminah, s.e.',
    nip: '19660210 198603 1 011',
    position: ' Analis  Anggaran ',
    institution: 'BKAD',
  };
  expect(walkInParticipant(typed, 'new')).toEqual({
    ...EMPTY_PARTICIPANT,
    id: 'new',
    name: 'Siti Aminah',
    titleAfter: 'S.E.',
    nip: '196602101986031011',
    position: 'Analis Anggaran',
    institution: 'BKAD',
  });
});

test('needs a name only', () => {
  const typed = { name: 'Markus Tan', nip: '', position: '', institution: '' };
  expect(walkInParticipant(typed, 'new')).toEqual({
    ...EMPTY_PARTICIPANT,
    id: 'new',
    name: 'Markus Tan',
  });
});

test('suggests what others have, each once and sorted', () => {
  const people = ['Dinas Sosial', 'BKAD', '', 'BKAD'].map((institution, index) => ({
    ...EMPTY_PARTICIPANT,
    id: String(index),
    institution,
  }));
  expect(usedValues(people, 'institution')).toEqual(['BKAD', 'Dinas Sosial']);
});
