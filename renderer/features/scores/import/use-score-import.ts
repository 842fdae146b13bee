import { useRef, useState } from 'react';
import { fileProblemSentence } from '../../../domain/people/import-sentences';
import {
  NOTHING_SETTLED,
  planScores,
  type ScorePlan,
  type Settlements,
} from '../../../domain/scores/import/plan-scores';
import { readScores, type ScoreReadingChoice } from '../../../domain/scores/import/read-scores';
import { planInWords } from '../../../domain/scores/import/score-import-sentences';
import { scoreActName } from '../../../domain/scores/score-act-name';
import type { ScoreRecap } from '../../../domain/scores/score-recap';
import { SCORE_SCOPE } from '../../../domain/undo-scope';
import { readFiles } from '../../../platform/browser-platform';
import type { OpenedFile, OpenResult } from '../../../platform/platform';
import { readSheet } from '../../../platform/spreadsheet/read-sheet';
import type { Sheet } from '../../../platform/spreadsheet/sheet';
import { notReadSentence } from '../../../ui/file-sentences';
import { notifyUndoable } from '../../../ui/notify-undoable';
import { useActivity } from '../../../workspace/activity';
import { useScopeUndo } from '../../../workspace/use-scope-undo';
import { useWorkspace } from '../../../workspace/workspace';

export interface ScorePreview {
  readonly kind: 'preview';
  readonly name: string;
  readonly sheets: readonly Sheet[];
  /** What the user changed about the reading. */
  readonly choice: Partial<ScoreReadingChoice>;
  readonly settled: Settlements;
}

type ScoreImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'failed'; readonly name: string; readonly sentence: string }
  | ScorePreview;

const FILTERS = [
  {
    name: 'Daftar nilai (Excel atau CSV)',
    extensions: ['xlsx', 'xlsm', 'csv', 'tsv', 'txt', 'xls', 'ods'],
  },
];

export type ScoreImport = ReturnType<typeof useScoreImport>;

/** From a file, a drop or a paste to recorded scores; nothing changes before the last step. */
export function useScoreImport(recap: ScoreRecap) {
  const { run, state, sop } = useActivity();
  const { platform } = useWorkspace();
  const { undoAct } = useScopeUndo(SCORE_SCOPE, (events) => scoreActName(state, sop, events));
  const [current, setCurrent] = useState<ScoreImportState>({ kind: 'idle' });
  const reading = useRef<AbortController>(undefined);

  const read = async (file: OpenedFile) => {
    const { name } = file;
    reading.current?.abort();
    const controller = new AbortController();
    reading.current = controller;
    setCurrent({ kind: 'reading', name });
    const result = await readSheet(file, { signal: controller.signal });
    if (controller.signal.aborted || result.status === 'cancelled') return;
    if (result.status === 'refused') {
      setCurrent({ kind: 'failed', name, sentence: fileProblemSentence(result.code) });
    } else if (result.sheets.every(({ rows }) => rows.length === 0)) {
      setCurrent({ kind: 'failed', name, sentence: fileProblemSentence('empty') });
    } else {
      const { sheets } = result;
      // What is proposed now stays so while scores are being stored.
      const { columns, sheetName } = readScores(sheets, name, recap.tests, peopleOf(recap));
      const choice = { columns, sheetName };
      setCurrent({ kind: 'preview', name, sheets, choice, settled: NOTHING_SETTLED });
    }
  };

  const open = (result: OpenResult) => {
    const [file] = result.status === 'opened' ? result.files : [];
    if (file) void read(file);
    if (result.status === 'failed') {
      setCurrent({ kind: 'failed', name: '', sentence: notReadSentence(result.code) });
    }
  };

  const submit = async (name: string, plan: ScorePlan) => {
    const acts: string[] = [];
    for (const { test, scores } of plan.records) {
      const { dayId, step } = test;
      const outcome = await run({ type: 'record-scores', dayId, step, source: name, scores });
      // What was stored so far shows as equal in the preview, which stays.
      if (outcome.status !== 'done') return;
      const act = outcome.events.at(0)?.act;
      if (act !== undefined) acts.unshift(act);
    }
    setCurrent({ kind: 'idle' });
    notifyUndoable(`Nilai dari ${name} disimpan: ${planInWords(plan)}.`, () => {
      void (async () => {
        for (const act of acts) await undoAct(act);
      })();
    });
  };

  return {
    current,
    choose: async () => open(await platform.openFiles({ filters: FILTERS, multiple: false })),
    drop: async (files: readonly File[]) => open(await readFiles(files.slice(0, 1))),
    paste: (text: string) =>
      void read({ name: 'Salinan dari Excel', bytes: new TextEncoder().encode(text) }),
    change: (preview: ScorePreview) => setCurrent(preview),
    chooseSheet: (preview: ScorePreview, sheetName: string) => {
      const { sheets, name } = preview;
      const people = peopleOf(recap);
      const { columns } = readScores(sheets, name, recap.tests, people, { sheetName });
      setCurrent({ ...preview, choice: { sheetName, columns }, settled: NOTHING_SETTLED });
    },
    submit,
    cancel: () => {
      reading.current?.abort();
      setCurrent({ kind: 'idle' });
    },
  };
}

/** Who may be meant by a row. */
export const peopleOf = ({ rows }: ScoreRecap) => rows.map(({ participant }) => participant);

/** The file as the preview reads it, and what it would store. */
export function evaluate({ sheets, name, choice, settled }: ScorePreview, recap: ScoreRecap) {
  const file = readScores(sheets, name, recap.tests, peopleOf(recap), choice);
  return { file, plan: planScores(file, recap.tests, settled) };
}
