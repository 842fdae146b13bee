import type { FileProblemCode } from '../../../domain/people/import/problems';
import type {
  RosterProposal,
  RosterReading,
  RosterRow,
} from '../../../domain/people/import/read-roster';
import type { RememberedColumns } from '../../../domain/people/import/remembered-columns';
import type { Participant } from '../../../domain/people/participant';
import type { SheetFile } from '../../../platform/spreadsheet/sheet';

/** Against what a file is read. */
export interface RosterContext {
  readonly existing: readonly Participant[];
  /** E.g. 2026. */
  readonly year: number;
  readonly remembered: RememberedColumns;
}

/** How the file is to be read; the worker keeps its cells from the first to the last question. */
export type RosterQuestion =
  | { readonly type: 'file'; readonly file: SheetFile }
  | { readonly type: 'sheet'; readonly name: string }
  /** All rows of the fullest sheet, because no header was found. */
  | { readonly type: 'without-header' }
  /** @see withHeaderAt */
  | { readonly type: 'header'; readonly sheetName: string; readonly row: number }
  | { readonly type: 'reading'; readonly reading: RosterReading };

export interface RosterRequest {
  readonly id: number;
  readonly question: RosterQuestion;
  readonly context: RosterContext;
}

/** Rows come in parts: one message of thousands would keep the window waiting while it arrives. */
export type RosterAnswer = { readonly id: number } & (
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'rows'; readonly rows: readonly RosterRow[] }
  | { readonly type: 'read'; readonly proposal: Omit<RosterProposal, 'rows'> }
  | { readonly type: 'refused'; readonly code: FileProblemCode }
);
