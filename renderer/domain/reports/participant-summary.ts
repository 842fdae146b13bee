import { employeeKindOf } from '../people/nip';
import type { Participant } from '../people/participant';
import { groupBySpelling } from './group-by-spelling';

/** Golongan of PNS by level, PPPK together, and everybody without one. */
export type GradeGroup = 'IV' | 'III' | 'II' | 'I' | 'PPPK' | 'none';

export const GRADE_GROUP_NAMES: Record<GradeGroup, string> = {
  IV: 'Golongan IV',
  III: 'Golongan III',
  II: 'Golongan II',
  I: 'Golongan I',
  PPPK: 'PPPK',
  none: 'Tanpa golongan',
};

export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

export interface ParticipantSummary {
  readonly total: number;
  /** Most participants first; the empty name stands for "not given". */
  readonly institutions: readonly NamedCount[];
  /** Highest first, empty groups left out; `grades` within each likewise. */
  readonly groups: readonly {
    readonly group: GradeGroup;
    readonly count: number;
    readonly grades: readonly NamedCount[];
  }[];
}

const GROUPS: readonly GradeGroup[] = ['IV', 'III', 'II', 'I', 'PPPK', 'none'];

/** Who takes part, counted by instansi and by golongan. */
export function summarizeParticipants(participants: readonly Participant[]): ParticipantSummary {
  return {
    total: participants.length,
    institutions: countBy(participants, ({ institution }) => institution).toSorted(
      (a, b) => b.count - a.count || a.name.localeCompare(b.name, 'id'),
    ),
    groups: GROUPS.flatMap((group) => {
      const members = participants.filter((person) => gradeGroupOf(person) === group);
      if (members.length === 0) return [];
      const grades = countBy(members, ({ grade }) => grade).filter(({ name }) => name !== '');
      return {
        group,
        count: members.length,
        grades: grades.toSorted((a, b) => gradeOrder(b.name) - gradeOrder(a.name)),
      };
    }),
  };
}

function gradeGroupOf({ grade, nip }: Participant): GradeGroup {
  const [level, letter] = grade.toUpperCase().split('/');
  const isRoman = /^[IVX]+$/.test(level ?? '');
  if (!isRoman) return 'none';
  // A bare I to IV may be a PNS whose ruang was left out: the NIP tells.
  const isCivilServant = letter !== undefined || employeeKindOf(nip) === 'pns';
  if (!isCivilServant) return 'PPPK';
  return level === 'IV' || level === 'III' || level === 'II' || level === 'I' ? level : 'none';
}

/** Counts by a text, spelling differences in case and spacing aside; the first spelling stays. */
const countBy = (
  participants: readonly Participant[],
  textOf: (participant: Participant) => string,
): readonly NamedCount[] =>
  groupBySpelling(participants, textOf).map(({ name, items }) => ({ name, count: items.length }));

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** `III/d` above `III/c`, `XI` above `IX`. */
function gradeOrder(grade: string): number {
  const [level = '', letter = ''] = grade.toUpperCase().split('/');
  const digits = [...level].map((digit) => ROMAN_DIGITS[digit] ?? 0);
  const value = digits.reduce(
    (sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit),
    0,
  );
  return value * 100 + (letter.codePointAt(0) ?? 0);
}
