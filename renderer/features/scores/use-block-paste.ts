import { placePasted } from '../../domain/scores/paste-scores';
import { scoreProblemBrief } from '../../domain/scores/score-text';
import type { PlannedTest } from '../../domain/scores/tests-of';
import { testKey } from '../../domain/scores/tests-of';
import { notifyInfo } from '../../ui/notify';
import { notifyUndoable } from '../../ui/notify-undoable';
import { useActivity } from '../../workspace/activity';
import { cellKey, type ScoreDrafts } from './score-drafts';
import type { ScoreTableRow } from './score-rows';

interface BlockPasteOptions {
  readonly drafts: ScoreDrafts;
  readonly rows: readonly ScoreTableRow[];
  readonly tests: readonly PlannedTest[];
  readonly undoAct: (act: string) => Promise<void>;
  /** A list with names is no column of numbers. */
  readonly onList: (text: string) => void;
}

/** Fills cells with what was copied from a spreadsheet: one act for each test. */
export function useBlockPaste({ drafts, rows, tests, undoAct, onList }: BlockPasteOptions) {
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
    const acts: string[] = [];
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
      const outcome = await run(command, ['nothing-to-do']);
      if (outcome.status === 'not-saved') return;
      for (const { participantId } of ofTest) {
        drafts.set(cellKey(testKey(test), participantId), undefined);
      }
      stored += ofTest.length;
      filled.push(name);
      const act = outcome.status === 'done' ? outcome.events.at(0)?.act : undefined;
      if (act !== undefined) acts.unshift(act);
    }
    const first = rows[index]?.name ?? '';
    const sentence = [
      `${stored} nilai ditempel pada ${filled.join(' dan ') || 'tabel'}, mulai dari ${first}.`,
      ...(refused.length > 0 ? [`${refused.length} isian perlu diperbaiki.`] : []),
      ...(left > 0 ? [`${left} isian lain tidak mempunyai baris atau kolom.`] : []),
    ].join(' ');
    const undo = async () => {
      for (const act of acts) await undoAct(act);
    };
    if (acts.length > 0) notifyUndoable(sentence, () => void undo());
    else notifyInfo(sentence);
  };
}
