import type { Participant } from '../people/participant';
import type { Sop } from '../sop/sop';
import type { ActivityState } from '../state';
import type { Points } from './points';
import { mean, roundedQuotient } from './rounding';
import { type PlannedTest, testsOf } from './tests-of';

/** One test in figures. */
export interface TestRecap extends PlannedTest {
  /** How many have a score. */
  readonly count: number;
  /** How many could have one: who takes part, and who left with a score. */
  readonly expected: number;
  /** Undefined while nobody has a score. */
  readonly figures:
    | { readonly mean: Points; readonly highest: Points; readonly lowest: Points }
    | undefined;
}

/** What somebody, or the class on average, learned between two tests. */
export interface Gain {
  readonly pre: Points;
  readonly post: Points;
  /** `post - pre`, in hundredths. */
  readonly points: number;
  /** Of `pre`, in hundredths of a percent; undefined where `pre` is 0. */
  readonly percent: number | undefined;
}

export interface ScoreRow {
  /** No, from 1: who takes part first, in their order, then who left. */
  readonly number: number;
  readonly participant: Participant;
  readonly hasLeft: boolean;
  /** In the order of the tests; undefined is not tested. */
  readonly points: readonly (Points | undefined)[];
  /** Undefined where one of the compared tests is missing. */
  readonly gain: Gain | undefined;
}

/**
 * The class on average, of those who have both tests. The gain is the difference of the two
 * rounded means, so that what stands on paper adds up.
 */
export interface ClassGain extends Gain {
  /** How many have both. */
  readonly count: number;
  readonly rose: number;
  readonly stayed: number;
  readonly fell: number;
}

/** Everything a screen or the paper *Rekap Nilai* says about the scores of a kegiatan. */
export interface ScoreRecap {
  readonly tests: readonly TestRecap[];
  readonly rows: readonly ScoreRow[];
  /** The two tests that gains compare, the same for everybody. */
  readonly compared: { readonly pre: PlannedTest; readonly post: PlannedTest } | undefined;
  /** Undefined while nobody has both. */
  readonly gain: ClassGain | undefined;
}

/**
 * The scores of a kegiatan. Compared are the first pre test and the last post test of which there
 * are scores. Everything is a whole number of hundredths; rounded as `roundedQuotient` says.
 */
export function scoreRecap(state: ActivityState, sop: Sop): ScoreRecap {
  const planned = testsOf(state, sop);
  const compared = comparedTests(planned);
  const listed = listedPeople(state, planned);
  const rows = listed.map(({ participant, hasLeft }, index): ScoreRow => {
    const pointsIn = (test: PlannedTest) => test.scores[participant.id]?.points;
    const pre = compared ? pointsIn(compared.pre) : undefined;
    const post = compared ? pointsIn(compared.post) : undefined;
    return {
      number: index + 1,
      participant,
      hasLeft,
      points: planned.map(pointsIn),
      gain: pre === undefined || post === undefined ? undefined : gainBetween(pre, post),
    };
  });
  return {
    tests: planned.map((test) => recapOf(test, listed)),
    rows,
    compared,
    gain: classGain(rows.flatMap(({ gain }) => gain ?? [])),
  };
}

/** How a single test stands, for where no more is asked. */
export function testRecap(state: ActivityState, test: PlannedTest): TestRecap {
  return recapOf(test, listedPeople(state, [test]));
}

function comparedTests(tests: readonly PlannedTest[]): ScoreRecap['compared'] {
  const isTaken = ({ scores }: PlannedTest) => Object.keys(scores).length > 0;
  const pre = tests.find((test) => test.kind === 'pre' && isTaken(test));
  const post = tests.findLast((test) => test.kind === 'post' && isTaken(test));
  if (!pre || !post || tests.indexOf(post) < tests.indexOf(pre)) return undefined;
  return { pre, post };
}

interface Listed {
  readonly participant: Participant;
  readonly hasLeft: boolean;
}

/** Who takes part; who left is named only where a score needs a name. */
function listedPeople({ roster }: ActivityState, tests: readonly PlannedTest[]): readonly Listed[] {
  const people = roster
    .map(({ participant, removed }) => ({ participant, hasLeft: removed !== undefined }))
    .filter(
      ({ participant: { id }, hasLeft }) => !hasLeft || tests.some(({ scores }) => scores[id]),
    );
  return [...people.filter(({ hasLeft }) => !hasLeft), ...people.filter(({ hasLeft }) => hasLeft)];
}

function recapOf(test: PlannedTest, listed: readonly Listed[]): TestRecap {
  const points = listed.flatMap(({ participant }) => test.scores[participant.id]?.points ?? []);
  const { length: expected } = listed.filter(
    ({ participant, hasLeft }) => !hasLeft || test.scores[participant.id],
  );
  const average = mean(points);
  const figures =
    average === undefined
      ? undefined
      : { mean: average, highest: Math.max(...points), lowest: Math.min(...points) };
  return { ...test, count: points.length, expected, figures };
}

function gainBetween(pre: Points, post: Points): Gain {
  const points = post - pre;
  return { pre, post, points, percent: percentOf(points, pre) };
}

const percentOf = (points: number, pre: Points): number | undefined =>
  pre === 0 ? undefined : roundedQuotient(points * 10_000, pre);

function classGain(gains: readonly Gain[]): ClassGain | undefined {
  const pre = mean(gains.map((gain) => gain.pre));
  const post = mean(gains.map((gain) => gain.post));
  if (pre === undefined || post === undefined) return undefined;
  const those = (sign: number) => gains.filter(({ points }) => Math.sign(points) === sign).length;
  return {
    ...gainBetween(pre, post),
    count: gains.length,
    rose: those(1),
    stayed: those(0),
    fell: those(-1),
  };
}
