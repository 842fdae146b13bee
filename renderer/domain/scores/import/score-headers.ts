import { meaningOfHeader } from '../../people/import/header-names';
import { type TableCell, textOf } from '../../people/import/table';

/** What a column says it holds. `score`: of some test, which one it does not say. */
export type ScoreHeader = 'name' | 'nip' | 'institution' | 'pre' | 'post' | 'score';

const TEST = '(?:tes|test|tests|uji)?';
const SCORE = '(?:nilai|skor|score|scores|hasil|total)';
const PRE = new RegExp(`^(?:${SCORE} )*(?:pre ?${TEST}|tes awal|test awal)(?: ${SCORE})*$`);
const POST = new RegExp(`^(?:${SCORE} )*(?:post? ?${TEST}|tes akhir|test akhir)(?: ${SCORE})*$`);
const PLAIN =
  /^(?:total )?(?:nilai|skor|score|scores|points|poin)(?: (?:akhir|total|tes|test))?$|^total$/;

/**
 * What a header cell announces for a list of scores, or null. Knows `Pre-Test`, `Nilai Postest`,
 * `NILAI PRE TEST (0-100)`, `Skor` of Google Forms, `Total Score`.
 */
export function meaningOfScoreHeader(cell: TableCell | null | undefined): ScoreHeader | null {
  if (cell?.kind !== 'text') return null;
  const header = textOf(cell)
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  if (PRE.test(header)) return 'pre';
  if (POST.test(header)) return 'post';
  if (PLAIN.test(header)) return 'score';
  const meaning = meaningOfHeader(cell);
  return meaning === 'name' || meaning === 'nip' || meaning === 'institution' ? meaning : null;
}

/** Which kind of test a title or file name speaks of; undefined if of none, or of both. */
export function testKindIn(text: string): 'pre' | 'post' | undefined {
  const isPre = /\bpre[\s_-]*(tes|test)?\b|\btes awal\b/i.test(text.replace(/_/g, ' '));
  const isPost = /\bpost?[\s_-]*(tes|test)\b|\bpost\b|\btes akhir\b/i.test(text.replace(/_/g, ' '));
  if (isPre === isPost) return undefined;
  return isPre ? 'pre' : 'post';
}
