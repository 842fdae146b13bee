import { type PlannedTest, testKey } from '../tests-of';
import type { ScoreColumnChoice } from './read-scores';
import { type ScoreHeader, testKindIn } from './score-headers';

/**
 * Proposes what each column fills. Columns of pre and post tests take the tests of their kind in
 * order, those without scores first; a column that does not say its test takes the one that the
 * names speak of, and else the first without scores.
 *
 * @param hints names of file and sheet, and the titles above the list
 */
export function chooseColumns(
  meanings: readonly (ScoreHeader | null)[],
  hints: readonly string[],
  tests: readonly PlannedTest[],
): readonly ScoreColumnChoice[] {
  const isTaken = ({ scores }: PlannedTest) => Object.keys(scores).length > 0;
  const free = [...tests.filter((test) => !isTaken(test)), ...tests.filter(isTaken)];
  const take = (kind: 'pre' | 'post' | undefined): ScoreColumnChoice => {
    const at = free.findIndex((test) => kind === undefined || test.kind === kind);
    const [test] = at < 0 ? [] : free.splice(at, 1);
    return test ? { test: testKey(test) } : 'ignored';
  };
  const hinted = hints.map(testKindIn).find((kind) => kind !== undefined);
  const isNamed = meanings.includes('pre') || meanings.includes('post');
  let hasPlain = false;
  return meanings.map((meaning) => {
    switch (meaning) {
      case 'pre':
      case 'post':
        return take(meaning);
      case 'score': {
        // Beside *Pre* and *Post*, or a second time, it is a sum of something.
        if (isNamed || hasPlain) return 'ignored';
        hasPlain = true;
        return take(hinted);
      }
      default:
        return meaning ?? 'ignored';
    }
  });
}
