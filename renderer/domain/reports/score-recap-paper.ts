import { dateIn } from '../activity/zone';
import { formatNip } from '../people/nip';
import { fullName } from '../people/personal-name';
import type { Points } from '../scores/points';
import {
  type ClassGain,
  type Gain,
  type ScoreRecap,
  scoreRecap,
  type TestRecap,
} from '../scores/score-recap';
import { findSop } from '../sop/catalogue';
import type { ActivityState } from '../state';
import { activityHead, type PaperHead } from './paper-head';

export interface PrintedTest
  extends Pick<TestRecap, 'name' | 'kind' | 'date' | 'count' | 'expected' | 'figures'> {
  /** How many scores fall into each band of `SCORE_BANDS`. */
  readonly bands: readonly number[];
}

export interface PrintedScores {
  readonly number: number;
  readonly name: string;
  /** As printed, 8-6-1-3. */
  readonly nip: string;
  readonly institution: string;
  readonly hasLeft: boolean;
  /** In the order of the tests; null is not tested. */
  readonly points: readonly (Points | null)[];
  readonly gain: Gain | undefined;
}

/** What a paper says about the scores of a kegiatan: the figures that the screen shows. */
export interface PrintedScoreRecap {
  readonly tests: readonly PrintedTest[];
  readonly rows: readonly PrintedScores[];
  /** Names of the two tests that gains compare. */
  readonly compared: { readonly pre: string; readonly post: string } | undefined;
  readonly gain: ClassGain | undefined;
}

/** Everything that the Rekap Nilai prints. */
export interface ScoreRecapView extends PaperHead {
  readonly recap: PrintedScoreRecap;
  /** `YYYY-MM-DD`. */
  readonly madeOn: string;
}

/** Bands of scores for a chart, from (included) to below; the last one includes 100. */
export const SCORE_BANDS = [
  [0, 50],
  [50, 60],
  [60, 70],
  [70, 80],
  [80, 90],
  [90, 100],
] as const;

/**
 * @param now epoch ms
 * @returns undefined while no day is planned
 */
export function buildScoreRecapPaper(
  state: ActivityState,
  now: number,
): ScoreRecapView | undefined {
  const { details } = state;
  const head = activityHead(state);
  if (!details || !head) return undefined;
  return {
    ...head,
    recap: printedScores(scoreRecap(state, findSop(details.sopId))),
    madeOn: dateIn(details.zone, now),
  };
}

/** Without who gave a score and when: a paper that says the same has not changed. */
export function printedScores({ tests, rows, compared, gain }: ScoreRecap): PrintedScoreRecap {
  return {
    tests: tests.map(({ name, kind, date, count, expected, figures }, index) => ({
      name,
      kind,
      date,
      count,
      expected,
      figures,
      bands: bandsOf(rows.flatMap(({ points }) => points[index] ?? [])),
    })),
    rows: rows.map((row) => ({
      number: row.number,
      name: fullName(row.participant),
      nip: formatNip(row.participant.nip),
      institution: row.participant.institution,
      hasLeft: row.hasLeft,
      points: row.points.map((points) => points ?? null),
      gain: row.gain,
    })),
    compared: compared && { pre: compared.pre.name, post: compared.post.name },
    gain,
  };
}

function bandsOf(points: readonly Points[]): readonly number[] {
  return SCORE_BANDS.map(([from, below], index) => {
    const isLast = index === SCORE_BANDS.length - 1;
    return points.filter(
      (one) => one >= from * 100 && (one < below * 100 || (isLast && one === below * 100)),
    ).length;
  });
}
