import { expect, it } from 'vitest';
import { EMPTY_PARTICIPANT } from '../../../renderer/domain/people/participant';
import { introducedSpeakers } from '../../../renderer/domain/run/introduced-speakers';

const fauzi = {
  ...EMPTY_PARTICIPANT,
  id: 'fauzi',
  name: 'Ahmad Fauzi',
  titleBefore: 'Dr.',
  expertise: 'Anggaran',
  education: '',
  experience: '',
};

it('introduces each narasumber of a session once, with all topics and the biodata', () => {
  const lessons = [
    { topic: 'Kas', speaker: 'Ahmad Fauzi', jp: 3 },
    { topic: 'Aset', speaker: 'Wiwik, M.Ak.', jp: 3 },
    { topic: 'Utang', speaker: 'DR. AHMAD FAUZI, M.SI', jp: 1 },
    { topic: 'Diskusi', speaker: ' ', jp: 0 },
  ];
  expect(introducedSpeakers({ lessons }, [fauzi])).toEqual([
    { name: 'Dr. Ahmad Fauzi', speaker: fauzi, topics: ['Kas', 'Utang'] },
    { name: 'Wiwik, M.Ak.', speaker: undefined, topics: ['Aset'] },
  ]);
});
