import { useEffect, useRef, useState } from 'react';
import { dateIn } from '../../../domain/activity/zone';
import { formatNumber } from '../../../domain/format/number';
import { planImport } from '../../../domain/people/import/plan-import';
import type { RosterProposal, RosterReading } from '../../../domain/people/import/read-roster';
import { rememberColumns } from '../../../domain/people/import/remembered-columns';
import { fileProblemSentence } from '../../../domain/people/import-sentences';
import { activeParticipants } from '../../../domain/state';
import { readFiles } from '../../../platform/browser-platform';
import type { OpenedFile, OpenResult } from '../../../platform/platform';
import { notReadSentence } from '../../../ui/file-sentences';
import { notifyUndoable } from '../../../ui/notify-undoable';
import { useActivity } from '../../../workspace/activity';
import { useWorkspace } from '../../../workspace/workspace';
import { useRosterUndo } from '../use-roster-undo';
import { ColumnMemory } from './column-memory';
import type { RosterQuestion } from './roster-messages';
import { RosterReader } from './roster-reader';

export interface Preview {
  readonly kind: 'preview';
  readonly name: string;
  readonly proposal: RosterProposal;
  /** Row numbers. */
  readonly selected: ReadonlySet<number>;
}

export type ImportState =
  | { readonly kind: 'idle' }
  /** Rows; `total` is 0 while the file is being opened. */
  | {
      readonly kind: 'reading';
      readonly name: string;
      readonly done: number;
      readonly total: number;
    }
  | {
      readonly kind: 'failed';
      readonly name: string;
      readonly sentence: string;
      /** The rows are there, only nobody knows what their columns hold. */
      readonly isReadable: boolean;
    }
  | Preview;

const FILTERS = [
  {
    name: 'Daftar peserta (Excel atau CSV)',
    extensions: ['xlsx', 'xlsm', 'csv', 'tsv', 'txt', 'xls', 'ods'],
  },
];

const memory = new ColumnMemory(window.localStorage);

export type RosterImport = ReturnType<typeof useRosterImport>;

/** From a file, a drop or a paste to one recorded import; nothing changes before the last step. */
export function useRosterImport() {
  const { state, details, run } = useActivity();
  const { platform, clock, newId } = useWorkspace();
  const { undoAct } = useRosterUndo();
  const [current, setCurrent] = useState<ImportState>({ kind: 'idle' });
  const reader = useRef<RosterReader>(undefined);
  const present = activeParticipants(state);

  const close = () => {
    reader.current?.close();
    reader.current = undefined;
    setCurrent({ kind: 'idle' });
  };
  useEffect(() => () => reader.current?.close(), []);

  const ask = async (name: string, question: RosterQuestion) => {
    const { current: asked } = reader;
    if (!asked) return;
    const year = Number(dateIn(details.zone, clock.now()).slice(0, 4));
    const context = { existing: present, year, remembered: memory.columns };
    const result = await asked.ask(question, context, (done, total) =>
      // A changed column is read again behind the preview.
      setCurrent((now) => (now.kind === 'reading' ? { kind: 'reading', name, done, total } : now)),
    );
    if (result.status === 'overtaken') return;
    if (result.status === 'refused') {
      const sentence = fileProblemSentence(result.code);
      setCurrent({ kind: 'failed', name, sentence, isReadable: false });
      return;
    }
    const { proposal } = result;
    const { fileProblem, candidateSheets } = proposal;
    const isFirst = question.type === 'file';
    if (isFirst && fileProblem && proposal.rows.length === 0 && candidateSheets.length < 2) {
      const sentence = fileProblemSentence(fileProblem);
      setCurrent({ kind: 'failed', name, sentence, isReadable: fileProblem === 'no-header' });
      return;
    }
    setCurrent({ kind: 'preview', name, proposal, selected: proposedRows(proposal) });
  };

  const read = (file: OpenedFile) => {
    const { name } = file;
    reader.current?.close();
    reader.current = new RosterReader();
    setCurrent({ kind: 'reading', name, done: 0, total: 0 });
    void ask(name, { type: 'file', file });
  };

  const open = (result: OpenResult) => {
    if (result.status === 'cancelled') return;
    const [file] = result.status === 'opened' ? result.files : [];
    if (file) read(file);
    if (result.status === 'failed') {
      const sentence = notReadSentence(result.code);
      setCurrent({ kind: 'failed', name: '', sentence, isReadable: false });
    }
  };

  const submit = async ({ name, proposal, selected }: Preview) => {
    const { newcomers, updates } = planImport(proposal.rows, selected, present, newId);
    const outcome = await run({
      type: 'import-participants',
      source: name,
      participants: newcomers,
      updates,
    });
    if (outcome.status !== 'done') return;
    const headers = proposal.columns.map(({ header }) => header);
    const { guessed, mapping } = proposal;
    memory.columns = rememberColumns(memory.columns, headers, guessed, mapping);
    close();
    const act = outcome.events.at(0)?.act ?? '';
    notifyUndoable(doneSentence(newcomers.length, updates.length), () => void undoAct(act));
  };

  return {
    current,
    present,
    choose: async () => open(await platform.openFiles({ filters: FILTERS, multiple: false })),
    drop: async (files: readonly File[]) => open(await readFiles(files.slice(0, 1))),
    paste: (text: string) =>
      read({ name: 'Salinan dari Excel', bytes: new TextEncoder().encode(text) }),
    chooseColumns: (name: string) => void ask(name, { type: 'without-header' }),
    chooseSheet: (preview: Preview, name: string) => {
      setCurrent({ ...preview, proposal: { ...preview.proposal, sheetName: name } });
      void ask(preview.name, { type: 'sheet', name });
    },
    chooseHeader: (preview: Preview, row: number) => {
      const { sheetName } = preview.proposal;
      setCurrent({ ...preview, proposal: { ...preview.proposal, headerRow: row } });
      void ask(preview.name, { type: 'header', sheetName, row });
    },
    changeReading: (preview: Preview, changed: Partial<RosterReading>) => {
      const proposal = { ...preview.proposal, ...changed };
      // The choice stands at once; its rows follow.
      setCurrent({ ...preview, proposal });
      void ask(preview.name, { type: 'reading', reading: readingOf(proposal) });
    },
    select: (preview: Preview, rows: ReadonlySet<number>) =>
      setCurrent({ ...preview, selected: rows }),
    submit,
    cancel: close,
  };
}

function proposedRows({ rows }: RosterProposal): ReadonlySet<number> {
  return new Set(rows.filter(({ isSelected }) => isSelected).map(({ row }) => row));
}

function readingOf({ sheetName, headerRow, headerHeight, mapping }: RosterProposal): RosterReading {
  return { sheetName, headerRow, headerHeight, mapping };
}

function doneSentence(added: number, updated: number): string {
  const parts = [
    ...(added > 0 ? [`${formatNumber(added)} peserta dimasukkan`] : []),
    ...(updated > 0 ? [`data ${formatNumber(updated)} peserta diperbarui`] : []),
  ];
  return `${parts.join(', ')}.`;
}
