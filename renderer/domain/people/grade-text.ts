import { PPPK_GRADES, rankOfGrade } from './grade';
import type { ParticipantDetails } from './participant';

/** Pangkat and golongan on one line: `Penata Tk. I (III/d)`, `IX`. */
export function gradeText({ rank, grade }: Pick<ParticipantDetails, 'rank' | 'grade'>): string {
  return rank !== '' && grade !== '' ? `${rank} (${grade})` : rank || grade;
}

/** What can be proposed for a field of pangkat and golongan, in the order of the ranks. */
export const GRADE_SUGGESTIONS: readonly string[] = [
  ...['I', 'II', 'III', 'IV']
    .flatMap((level) => ['a', 'b', 'c', 'd', 'e'].map((room) => `${level}/${room}`))
    .map((grade) => ({ grade, rank: rankOfGrade(grade) }))
    .filter(({ rank }) => rank !== '')
    .map(gradeText),
  ...PPPK_GRADES.map((grade) => `PPPK ${grade}`),
];
