import { headerTexts } from '../../people/import/find-header';
import { type SkipReason, skipReason } from '../../people/import/skip-row';
import { isEmptyRow, type Table, type TableRow, textOf, widthOf } from '../../people/import/table';
import { readNip } from '../../people/nip';
import type { Participant } from '../../people/participant';
import { type PlannedTest, testKey } from '../tests-of';
import { chooseColumns } from './choose-columns';
import { findScoreHeader, guessScoreColumns, type ScoreHeaderRow } from './find-score-header';
import { ParticipantMatcher, type PersonMatch } from './match-participant';
import { readScoreCell, type ScoreCellReading } from './read-score-cell';

/** What a column is taken for: who, or the score of a test, named by its `testKey`. */
export type ScoreColumnChoice =
  | 'ignored'
  | 'name'
  | 'nip'
  | 'institution'
  | { readonly test: string };

/** How a sheet is read: what the user may change. */
export interface ScoreReadingChoice {
  readonly sheetName: string;
  /** By column. */
  readonly columns: readonly ScoreColumnChoice[];
  /** What the best paper gets, for every column of scores; `18 / 20` says it itself. */
  readonly full: number;
}

export interface ScoreEntry {
  readonly test: string;
  readonly reading: Exclude<ScoreCellReading, { status: 'empty' }>;
}

/** One row of the file that names somebody. */
export interface ScoreFileRow {
  /** Row number as the spreadsheet shows it. */
  readonly row: number;
  /** As the file writes it. */
  readonly name: string;
  readonly match: PersonMatch;
  /** The spreadsheet rounded the NIP: the name alone decided. */
  readonly isNipLost: boolean;
  /** Empty cells are left out. */
  readonly entries: readonly ScoreEntry[];
}

export interface ScoreFile extends ScoreReadingChoice {
  /** By column: header text, empty if none, and the first values below it. */
  readonly described: readonly { readonly header: string; readonly samples: readonly string[] }[];
  readonly hasHeader: boolean;
  readonly rows: readonly ScoreFileRow[];
  readonly skipped: readonly {
    readonly row: number;
    readonly reason: SkipReason | 'summary';
    readonly text: string;
  }[];
  /** Sheets that can be chosen. */
  readonly sheetNames: readonly string[];
}

const SUMMARY = /^(nilai )?(rata|rerata|tertinggi|terendah|maksimum|minimum|average|mean|kkm)\b/i;

/**
 * Reads a file of scores: the sheet and row with the best header, unless `choice` says how.
 *
 * @param sourceName of the file; a name such as `Post Test.xlsx` tells of which test it is
 * @param people who may be meant
 */
export function readScores(
  sheets: readonly Table[],
  sourceName: string,
  tests: readonly PlannedTest[],
  people: readonly Participant[],
  choice?: Partial<ScoreReadingChoice>,
): ScoreFile {
  const sheet = chooseSheet(sheets, choice?.sheetName);
  const header = findScoreHeader(sheet) ?? guessScoreColumns(sheet);
  const first = header.row === 0 ? 0 : header.row - 1 + header.height;
  const titles = sheet.rows
    .slice(0, Math.max(0, header.row - 1))
    .flat()
    .map(textOf);
  const hints = [sourceName, sheet.name, ...titles];
  const columns = choice?.columns ?? chooseColumns(widened(header, sheet), hints, tests);
  const full = choice?.full ?? 100;
  const headers = header.row === 0 ? [] : headerTexts(sheet, header.row, header.height);
  const matcher = new ParticipantMatcher(people);
  const rows: ScoreFileRow[] = [];
  const skipped: ScoreFile['skipped'][number][] = [];
  sheet.rows.slice(first).forEach((cells, index) => {
    const row = first + index + 1;
    if (isEmptyRow(cells)) return;
    const read = readRow(cells, columns, full);
    const reason = reasonToSkip(cells, read, headers);
    if (reason) {
      const texts = cells.map(textOf).filter((text) => text !== '');
      skipped.push({ row, reason, text: texts.join(' · ') });
      return;
    }
    const { name, nip, institution, entries } = read;
    rows.push({
      row,
      name,
      match: matcher.match({ name, nip, institution }),
      isNipLost: nip.status === 'digits-lost',
      entries,
    });
  });
  return {
    sheetName: sheet.name,
    columns,
    full,
    described: columns.map((_, column) => ({
      header: headers[column] ?? '',
      samples: samplesOf(sheet.rows.slice(first), column),
    })),
    hasHeader: header.row > 0,
    rows,
    skipped,
    sheetNames: sheets
      .filter(({ rows: cells }) => !cells.every(isEmptyRow))
      .map(({ name }) => name),
  };
}

const EMPTY_SHEET: Table = { name: '', isHidden: false, rows: [] };

/** Scores beat a mere list of people, a visible sheet beats a hidden one, the fuller one the rest. */
function chooseSheet(sheets: readonly Table[], name: string | undefined): Table {
  const rank = (sheet: Table) => {
    const meanings = findScoreHeader(sheet)?.meanings ?? [];
    const hasScores = meanings.some((meaning) => /^(pre|post|score)$/.test(meaning ?? ''));
    return (sheet.isHidden ? 0 : 4) + (hasScores ? 2 : 0) + (meanings.length > 0 ? 1 : 0);
  };
  return (
    sheets.find((sheet) => sheet.name === name) ??
    sheets.toSorted((a, b) => rank(b) - rank(a) || b.rows.length - a.rows.length)[0] ??
    EMPTY_SHEET
  );
}

/** Columns without a header can be chosen as well. */
function widened({ meanings }: ScoreHeaderRow, sheet: Table): ScoreHeaderRow['meanings'] {
  const width = Math.max(meanings.length, widthOf(sheet));
  return Array.from({ length: width }, (_, column) => meanings[column] ?? null);
}

function readRow(cells: TableRow, columns: readonly ScoreColumnChoice[], full: number) {
  const cellsOf = (choice: ScoreColumnChoice) => cells.filter((_, at) => columns[at] === choice);
  const first = (choice: ScoreColumnChoice) =>
    cellsOf(choice).find((cell) => textOf(cell) !== '') ?? null;
  const nipCell = first('nip');
  return {
    name: textOf(first('name')),
    nip: readNip(textOf(nipCell), nipCell?.kind === 'number'),
    institution: textOf(first('institution')),
    entries: columns.flatMap((choice, column) => {
      if (typeof choice === 'string') return [];
      const reading = readScoreCell(cells[column], full);
      return reading.status === 'empty' ? [] : [{ test: choice.test, reading }];
    }),
  };
}

function reasonToSkip(
  cells: TableRow,
  { name, nip, entries }: ReturnType<typeof readRow>,
  headers: readonly string[],
): SkipReason | 'summary' | undefined {
  const digits = nip.status === 'read' ? nip.nip : '';
  const beginnings = name === '' ? cells.map(textOf).filter((text) => text !== '') : [name];
  if (digits === '' && beginnings.slice(0, 2).some((text) => SUMMARY.test(text))) return 'summary';
  const filledFields = entries.length + (name === '' ? 0 : 1);
  const isBelowList = name !== '' && entries.length === 0 && digits === '';
  const reason = skipReason({ cells, name, nip: digits, filledFields, isBelowList }, headers);
  if (reason === 'empty') return undefined;
  // Scores without anybody's name are asked about, not dropped.
  return reason === 'remark' && entries.length > 0 ? undefined : (reason ?? undefined);
}

function samplesOf(rows: readonly TableRow[], column: number): readonly string[] {
  const texts = rows.slice(0, SAMPLED_ROWS).map((cells) => textOf(cells[column]));
  return texts.filter((text) => text !== '').slice(0, 3);
}

const SAMPLED_ROWS = 20;

/** The tests that the columns of a file fill, each once. */
export const testsInFile = ({ columns }: ScoreFile, tests: readonly PlannedTest[]) =>
  tests.filter((test) =>
    columns.some((choice) => typeof choice !== 'string' && choice.test === testKey(test)),
  );

export const hasColumn = ({ columns }: ScoreFile, choice: 'name' | 'nip'): boolean =>
  columns.includes(choice);

/** The best score of the file, in hundredths; undefined if it has none. */
export function highestIn({ rows }: ScoreFile): number | undefined {
  const points = rows.flatMap(({ entries }) =>
    entries.flatMap(({ reading }) => (reading.status === 'read' ? [reading.points] : [])),
  );
  return points.length === 0 ? undefined : Math.max(...points);
}
