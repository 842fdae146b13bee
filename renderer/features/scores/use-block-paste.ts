import { placePasted } from '../../domain/scores/paste-scores';
import { formatScore, scoreProblemBrief } from '../../domain/scores/score-text';
import type { PlannedTest } from '../../domain/scores/tests-of';
import { testKey } from '../../domain/scores/tests-of';
import { useActivity } from '../../workspace/activity';
import { cellKey, type ScoreDrafts } from './score-drafts';
import type { ScoreTableRow } from './score-rows';

interface BlockPasteOptions {
  readonly drafts: ScoreDrafts;
  readonly rows: readonly ScoreTableRow[];
  readonly tests: readonly PlannedTest[];
  /** A list with names is no column of numbers. */
  readonly onList: (text: string) => void;
  /** What became of it, in a sentence: a message over the table would hide its fields. */
  readonly onReport: (sentence: string) => void;
}

/** Fills cells with what was copied from a spreadsheet: one act for each test. */
export function useBlockPaste({ drafts, rows, tests, onList, onReport }: BlockPasteOptions) {
  const { run } = useActivity();
  return async (text: string, index: number, column: number): Promise<void> => {
    const size = { rows: rows.length, columns: tests.length };
    const { scores, refused, left } = placePasted(text, { row: index, column }, size);
    const words = refused.filter(({ problem }) => problem === 'not-a-number').length;
    if (text.includes('\t') && words > 0 && words >= scores.length) {
      onList(text);
      return;
    }
    const placeOf = (entry: { readonly row: number; readonly column: number }) => {
      const [row, test] = [rows[entry.row], tests[entry.column]];
      return row && test ? cellKey(testKey(test), row.id) : undefined;
    };
    for (const entry of refused) {
      const key = placeOf(entry);
      const problem = scoreProblemBrief(entry.problem);
      if (key) drafts.set(key, { text: entry.text, problem, isSaving: false });
    }
    const filled: string[] = [];
    let stored = 0;
    for (const [at, test] of tests.entries()) {
      const ofTest = scores.flatMap(({ row, column: of, points }) => {
        const id = of === at ? rows[row]?.id : undefined;
        return id === undefined ? [] : [{ participantId: id, points }];
      });
      if (ofTest.length === 0) continue;
      const { dayId, step, name } = test;
      const command = { type: 'record-scores', dayId, step, source: '', scores: ofTest } as const;
      const keyOf = (id: string) => cellKey(testKey(test), id);
      for (const { participantId } of ofTest) drafts.set(keyOf(participantId), undefined);
      const outcome = await run(command, ['nothing-to-do']);
      if (outcome.status === 'not-saved') {
        // Why was said already; the numbers stay where they were put.
        for (const { participantId, points } of ofTest) {
          const text = formatScore(points);
          drafts.set(keyOf(participantId), { text, problem: 'belum tersimpan', isSaving: false });
        }
        return;
      }
      stored += ofTest.length;
      filled.push(name);
    }
    const first = rows[index]?.number ?? 1;
    const where = filled.length > 2 ? `${filled.length} tes` : filled.join(' dan ');
    const sentence = [
      stored > 0
        ? `${stored} nilai ditempel pada ${where}, mulai nomor ${first}.`
        : 'Tidak ada nilai yang dapat disimpan dari tempelan ini.',
      ...(refused.length > 0 ? [`${refused.length} isian perlu diperbaiki.`] : []),
      ...(left > 0 ? [`${left} isian lain tidak mempunyai baris atau kolom.`] : []),
    ].join(' ');
    onReport(sentence);
  };
}
