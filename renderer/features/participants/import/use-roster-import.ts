import { useRef, useState } from 'react';
import { dateIn } from '../../../domain/activity/zone';
import { formatNumber } from '../../../domain/format/number';
import { guessColumns } from '../../../domain/people/import/guess-columns';
import { planImport } from '../../../domain/people/import/plan-import';
import {
  applyMapping,
  type RosterProposal,
  type RosterReading,
  readRoster,
} from '../../../domain/people/import/read-roster';
import { fileProblemSentence } from '../../../domain/people/import-sentences';
import { activeParticipants } from '../../../domain/state';
import { readFiles } from '../../../platform/browser-platform';
import type { OpenedFile, OpenResult } from '../../../platform/platform';
import { readSheet } from '../../../platform/spreadsheet/read-sheet';
import type { Sheet } from '../../../platform/spreadsheet/sheet';
import { notReadSentence } from '../../../ui/file-sentences';
import { notifyUndoable } from '../../../ui/notify-undoable';
import { useActivity } from '../../../workspace/activity';
import { useWorkspace } from '../../../workspace/workspace';
import { useRosterUndo } from '../use-roster-undo';

export interface Preview {
  readonly kind: 'preview';
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly proposal: RosterProposal;
  /** All sheets that hold a list. */
  readonly candidates: readonly string[];
  /** Row numbers. */
  readonly selected: ReadonlySet<number>;
}

export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string }
  | {
      readonly kind: 'failed';
      readonly name: string;
      readonly sentence: string;
      /** The rows are there, only nobody knows what their columns hold. */
      readonly unread?: readonly Sheet[];
    }
  | Preview;

const FILTERS = [
  {
    name: 'Daftar peserta (Excel atau CSV)',
    extensions: ['xlsx', 'xlsm', 'csv', 'tsv', 'txt', 'xls', 'ods'],
  },
];

export type RosterImport = ReturnType<typeof useRosterImport>;

/** From a file, a drop or a paste to one recorded import; nothing changes before the last step. */
export function useRosterImport() {
  const { state, details, run } = useActivity();
  const { platform, clock, newId } = useWorkspace();
  const { undoAct } = useRosterUndo();
  const [current, setCurrent] = useState<ImportState>({ kind: 'idle' });
  const reading = useRef<AbortController>(undefined);
  const present = activeParticipants(state);
  const year = Number(dateIn(details.zone, clock.now()).slice(0, 4));

  const show = (name: string, sheets: readonly Sheet[], proposal: RosterProposal) =>
    setCurrent({
      kind: 'preview',
      name,
      sheets,
      proposal,
      candidates: proposal.candidateSheets,
      selected: proposedRows(proposal),
    });

  const showUnread = (name: string, sheets: readonly Sheet[]) =>
    show(name, sheets, applyMapping(sheets, withoutHeader(sheets), present, year));

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
      return;
    }
    const { sheets } = result;
    const proposal = readRoster(sheets, present, year);
    const { fileProblem } = proposal;
    const isGuessable = withoutHeader(sheets).mapping.includes('name');
    if (fileProblem === 'no-header' && isGuessable) showUnread(name, sheets);
    else if (fileProblem === null || proposal.candidateSheets.length > 1) {
      show(name, sheets, proposal);
    } else {
      const unread = fileProblem === 'no-header' ? { unread: sheets } : {};
      setCurrent({ kind: 'failed', name, sentence: fileProblemSentence(fileProblem), ...unread });
    }
  };

  const open = (result: OpenResult) => {
    if (result.status === 'cancelled') return;
    const [file] = result.status === 'opened' ? result.files : [];
    if (file) void read(file);
    if (result.status === 'failed') {
      const sentence = notReadSentence(result.code);
      setCurrent({ kind: 'failed', name: '', sentence });
    }
  };

  const submit = async (preview: Preview) => {
    const { rows } = preview.proposal;
    const { newcomers, updates } = planImport(rows, preview.selected, present, newId);
    const outcome = await run({
      type: 'import-participants',
      source: preview.name,
      participants: newcomers,
      updates,
    });
    if (outcome.status !== 'done') return;
    setCurrent({ kind: 'idle' });
    const act = outcome.events.at(0)?.act ?? '';
    notifyUndoable(doneSentence(newcomers.length, updates.length), () => void undoAct(act));
  };

  return {
    current,
    present,
    choose: async () => open(await platform.openFiles({ filters: FILTERS, multiple: false })),
    drop: async (files: readonly File[]) => open(await readFiles(files.slice(0, 1))),
    paste: (text: string) =>
      void read({ name: 'Salinan dari Excel', bytes: new TextEncoder().encode(text) }),
    chooseColumns: showUnread,
    chooseSheet: (preview: Preview, sheetName: string) => {
      const only = preview.sheets.filter(({ name }) => name === sheetName);
      const proposal = readRoster(only, present, year);
      setCurrent({ ...preview, proposal, selected: proposedRows(proposal) });
    },
    changeReading: (preview: Preview, changed: Partial<RosterReading>) => {
      const asked = { ...readingOf(preview.proposal), ...changed };
      const proposal = applyMapping(preview.sheets, asked, present, year);
      setCurrent({ ...preview, proposal, selected: proposedRows(proposal) });
    },
    select: (preview: Preview, rows: ReadonlySet<number>) =>
      setCurrent({ ...preview, selected: rows }),
    submit,
    cancel: () => {
      reading.current?.abort();
      setCurrent({ kind: 'idle' });
    },
  };
}

function proposedRows({ rows }: RosterProposal): ReadonlySet<number> {
  return new Set(rows.filter(({ isSelected }) => isSelected).map(({ row }) => row));
}

function readingOf({ sheetName, headerRow, headerHeight, mapping }: RosterProposal): RosterReading {
  return { sheetName, headerRow, headerHeight, mapping };
}

/** The fullest sheet, all of it: rows copied without their header are people too. */
function withoutHeader(sheets: readonly Sheet[]): RosterReading {
  const [fullest] = sheets.toSorted((a, b) => b.rows.length - a.rows.length);
  return {
    sheetName: fullest?.name ?? '',
    headerRow: 0,
    headerHeight: 1,
    mapping: fullest ? guessColumns(fullest) : [],
  };
}

function doneSentence(added: number, updated: number): string {
  const parts = [
    ...(added > 0 ? [`${formatNumber(added)} peserta dimasukkan`] : []),
    ...(updated > 0 ? [`data ${formatNumber(updated)} peserta diperbarui`] : []),
  ];
  return `${parts.join(', ')}.`;
}
