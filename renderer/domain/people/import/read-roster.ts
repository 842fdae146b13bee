import type { Participant, ParticipantDetails } from '../participant';
import { type ExistingMatch, PeopleComparer } from './compare-people';
import { findHeader, guessedMapping, type Header, headerTexts } from './find-header';
import { type RowProblem, type TableProblemCode, weightOf } from './problems';
import { readRow, rowIdentity } from './read-row';
import type { RememberedColumns } from './remembered-columns';
import { type SkipReason, skipReason } from './skip-row';
import { type ColumnMapping, isEmptyRow, type Table, type TableRow, textOf } from './table';

/** A row that may become a participant. */
export interface RosterRow {
  /** Row number as the spreadsheet shows it. */
  readonly row: number;
  readonly details: ParticipantDetails;
  readonly problems: readonly RowProblem[];
  /** False only without a name. */
  readonly canImport: boolean;
  /** The proposal: selected unless a problem blocks the row or asks for a decision. */
  readonly isSelected: boolean;
  /** Set for somebody who is in the activity already. */
  readonly existing: ExistingMatch | null;
  readonly isTitleGuessed: boolean;
}

export interface SkippedRow {
  readonly row: number;
  readonly reason: SkipReason;
  readonly text: string;
}

export interface RosterColumn {
  /** Header text; empty if the column has none. */
  readonly header: string;
  /** The first values below the header, at most three. */
  readonly samples: readonly string[];
}

/** How a sheet is to be read: what the user may change. */
export interface RosterReading {
  readonly sheetName: string;
  /** Row number of the first header row as the spreadsheet shows it; 0 if there is none. */
  readonly headerRow: number;
  readonly headerHeight: 1 | 2;
  readonly mapping: ColumnMapping;
}

export interface RosterProposal extends RosterReading {
  /** One per column of the sheet, in the order of `mapping`. */
  readonly columns: readonly RosterColumn[];
  /** The first rows of the sheet that hold anything, among which its header may be. */
  readonly firstRows: readonly { readonly row: number; readonly text: string }[];
  /** What the header texts alone say of the columns. */
  readonly guessed: ColumnMapping;
  readonly rows: readonly RosterRow[];
  readonly skipped: readonly SkippedRow[];
  /** Names of the sheets with a header of participants, for choosing another one. */
  readonly candidateSheets: readonly string[];
  readonly fileProblem: TableProblemCode | null;
}

export interface ReadingOptions {
  /** See `RememberedColumns`. */
  readonly remembered?: RememberedColumns;
  /** Called now and then with the rows that are read, and all rows below the header. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Rows between two words about the progress. */
const PROGRESS_STEP = 250;

/**
 * Proposes how to read a file: the sheet and row with the best header, the fields of its
 * columns, and every row with its problems. `currentYear` (e.g. 2026) only serves to doubt NIPs.
 */
export function readRoster(
  sheets: readonly Table[],
  existing: readonly Participant[],
  currentYear: number,
  options: ReadingOptions = {},
): RosterProposal {
  const found = sheets.flatMap((sheet) => {
    const header = findHeader(sheet, options.remembered);
    return header ? [{ sheet, header }] : [];
  });
  const best = found.toSorted((a, b) => rankOf(b) - rankOf(a))[0];
  const candidateSheets = found.map(({ sheet }) => sheet.name);
  if (!best) {
    const isEmpty = sheets.every((sheet) => sheet.rows.every(isEmptyRow));
    return { ...NOTHING_READ, fileProblem: isEmpty ? 'empty' : 'no-header' };
  }
  const { row: headerRow, height: headerHeight, mapping } = best.header;
  const reading = { sheetName: best.sheet.name, headerRow, headerHeight, mapping };
  return { ...applyMapping(sheets, reading, existing, currentYear, options), candidateSheets };
}

/** Reads a file again after the user chose another sheet, header row or field of a column. */
export function applyMapping(
  sheets: readonly Table[],
  reading: RosterReading,
  existing: readonly Participant[],
  currentYear: number,
  { remembered, onProgress }: ReadingOptions = {},
): RosterProposal {
  const sheet = sheets.find((candidate) => candidate.name === reading.sheetName);
  if (!sheet) return { ...NOTHING_READ, fileProblem: 'no-header' };
  const comparer = new PeopleComparer(existing);
  const rows: RosterRow[] = [];
  const skipped: SkippedRow[] = [];
  const first = reading.headerRow === 0 ? 0 : reading.headerRow - 1 + reading.headerHeight;
  const headers = headerTexts(sheet, reading.headerRow, reading.headerHeight);
  const lastFullRow = sheet.rows.findLastIndex(isFullRow);
  const below = sheet.rows.slice(first);
  below.forEach((cells, index) => {
    if (index % PROGRESS_STEP === 0) onProgress?.(index, below.length);
    const row = first + index + 1;
    const isBelowList = lastFullRow >= first && first + index > lastFullRow;
    const identity = rowIdentity(cells, reading.mapping);
    const reason = skipReason({ cells, ...identity, isBelowList }, headers);
    if (reason === 'empty') return;
    if (reason) {
      const text = cells
        .map(textOf)
        .filter((part) => part !== '')
        .join(' · ');
      skipped.push({ row, reason, text });
      return;
    }
    const read = readRow(cells, row, reading.mapping, currentYear);
    const compared = comparer.compare(read, row);
    rows.push(
      judge(row, read.details, [...read.problems, ...compared.problems], {
        existing: compared.existing,
        isTitleGuessed: read.isTitleGuessed,
      }),
    );
  });
  return {
    ...reading,
    columns: describeColumns(sheet, reading.mapping, headers, first),
    firstRows: describeFirstRows(sheet),
    guessed: guessedMapping(sheet, reading.headerRow, reading.headerHeight),
    rows,
    skipped,
    candidateSheets: sheets
      .filter((other) => findHeader(other, remembered))
      .map((other) => other.name),
    fileProblem: rows.length === 0 ? 'no-rows' : null,
  };
}

const NOTHING_READ: RosterProposal = {
  sheetName: '',
  headerRow: 0,
  headerHeight: 1,
  mapping: [],
  columns: [],
  firstRows: [],
  guessed: [],
  rows: [],
  skipped: [],
  candidateSheets: [],
  fileProblem: null,
};

/** More recognised columns win; a hidden sheet only if no visible one has a header. */
function rankOf({ sheet, header }: { readonly sheet: Table; readonly header: Header }): number {
  return header.score - (sheet.isHidden ? 100 : 0);
}

function judge(
  row: number,
  details: ParticipantDetails,
  problems: readonly RowProblem[],
  rest: Pick<RosterRow, 'existing' | 'isTitleGuessed'>,
): RosterRow {
  const canImport = !problems.some(({ code }) => weightOf(code) === 'blocks');
  const asks = problems.some(
    ({ code }) => weightOf(code) === 'asks' && code !== 'already-in-activity',
  );
  return {
    row,
    details,
    problems,
    canImport,
    isSelected: canImport && !asks && changesNothingTyped(rest.existing),
    ...rest,
  };
}

/**
 * What was empty may be filled; what somebody wrote gives way only where the user says so. Nor does
 * anybody get a NIP unasked: who was found by name alone may be a namesake.
 */
function changesNothingTyped(existing: ExistingMatch | null): boolean {
  if (!existing) return true;
  const { changes } = existing;
  return changes.length > 0 && changes.every(({ field, from }) => from === '' && field !== 'nip');
}

/** Nobody puts more above a list, and nobody wants to choose from more. */
const FIRST_ROWS = 15;

function describeFirstRows({ rows }: Table): RosterProposal['firstRows'] {
  return rows.slice(0, FIRST_ROWS).flatMap((cells, index) => {
    const texts = cells.map(textOf).filter((text) => text !== '');
    return texts.length === 0 ? [] : [{ row: index + 1, text: texts.join(' · ').slice(0, 60) }];
  });
}

function isFullRow(cells: TableRow): boolean {
  return cells.filter((cell) => textOf(cell) !== '').length >= 3;
}

function describeColumns(
  sheet: Table,
  mapping: ColumnMapping,
  headers: readonly string[],
  first: number,
): RosterColumn[] {
  const samples = sheet.rows.slice(first, first + 20);
  return mapping.map((_, column) => ({
    header: headers[column] ?? '',
    samples: samples
      .map((cells) => textOf(cells[column]))
      .filter((text) => text !== '')
      .slice(0, 3),
  }));
}
