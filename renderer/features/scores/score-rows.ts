import { findByName, type NamedRow, nameWords } from '../../domain/attendance/find-name';
import { formatPercent } from '../../domain/format/number';
import { fullName } from '../../domain/people/personal-name';
import type { Points } from '../../domain/scores/points';
import type { ScoreRecap } from '../../domain/scores/score-recap';
import { formatGain } from '../../domain/scores/score-text';
import { testKey } from '../../domain/scores/tests-of';

/** One participant as the table shows it: plain values only, so that rows compare. */
export interface ScoreTableRow extends NamedRow {
  readonly id: string;
  readonly number: number;
  /** With titles. */
  readonly name: string;
  readonly institution: string;
  readonly hasLeft: boolean;
  /** In the order of the shown tests. */
  readonly points: readonly (Points | undefined)[];
  /** `+21,5`, or empty. */
  readonly gain: string;
  /** `+35,1 %`, or empty. */
  readonly percent: string;
}

/**
 * @param shown keys of the tests that have a column
 * @param current the test that is being filled: who has no score of it is found first
 */
export function scoreTableRows(
  { rows, tests }: ScoreRecap,
  shown: readonly string[],
  current: string,
): readonly ScoreTableRow[] {
  const keys = tests.map(testKey);
  const columns = shown.map((key) => keys.indexOf(key));
  const marked = keys.indexOf(current);
  return rows.map(({ number, participant, hasLeft, points, gain }) => ({
    id: participant.id,
    number,
    name: fullName(participant),
    words: nameWords(participant.name),
    isMarked: points[marked] !== undefined,
    institution: participant.institution,
    hasLeft,
    points: columns.map((column) => points[column]),
    gain: gain ? formatGain(gain.points) : '',
    percent: gain?.percent === undefined ? '' : signedPercent(gain.percent),
  }));
}

/** @param percent in hundredths */
function signedPercent(percent: number): string {
  const sign = percent === 0 ? '' : percent > 0 ? '+' : '−';
  return `${sign}${formatPercent(Math.abs(percent) / 10_000)}`;
}

export const findRows = (rows: readonly ScoreTableRow[], typed: string) => findByName(rows, typed);

/** Rows are made anew with every score; what they say mostly stays. */
export function isSameRow(one: ScoreTableRow, other: ScoreTableRow): boolean {
  return (
    one.id === other.id &&
    one.number === other.number &&
    one.name === other.name &&
    one.institution === other.institution &&
    one.hasLeft === other.hasLeft &&
    one.gain === other.gain &&
    one.percent === other.percent &&
    one.points.length === other.points.length &&
    one.points.every((points, index) => points === other.points[index])
  );
}
