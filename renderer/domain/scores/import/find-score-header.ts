import { guessColumns } from '../../people/import/guess-columns';
import { type Table, type TableRow, textOf, widthOf } from '../../people/import/table';
import { parseScore } from '../score-text';
import { meaningOfScoreHeader, type ScoreHeader } from './score-headers';

/** Title rows, a letterhead and a remark or two: nobody puts more above a list. */
const SEARCHED_ROWS = 60;

/** Rows looked at where there is no header. */
const SAMPLE = 20;

export interface ScoreHeaderRow {
  /** Row number of the first header row as the spreadsheet shows it; 0 if there is none. */
  readonly row: number;
  /** Two rows where *Nilai* stands above *Pre* and *Post*. */
  readonly height: 1 | 2;
  /** By column. */
  readonly meanings: readonly (ScoreHeader | null)[];
}

/** The row that reads most like the header of a list of scores, or null. */
export function findScoreHeader(table: Table): ScoreHeaderRow | null {
  let best: { readonly header: ScoreHeaderRow; readonly rank: number } | undefined;
  const { length } = table.rows.slice(0, SEARCHED_ROWS);
  for (let index = 0; index < length; index++) {
    const header = headerAt(table, index);
    const rank = rankOf(header.meanings);
    if (rank > (best?.rank ?? 0)) best = { header, rank };
  }
  return best?.header ?? null;
}

/** Rows copied without their header: what their contents tell. */
export function guessScoreColumns(table: Table): ScoreHeaderRow {
  const rows = table.rows.slice(0, SAMPLE);
  const people = guessColumns(table);
  const meanings = Array.from({ length: widthOf(table) }, (_, column): ScoreHeader | null => {
    const choice = people[column];
    if (choice === 'name' || choice === 'nip') return choice;
    const texts = rows.map((row) => textOf(row[column])).filter((text) => text !== '');
    const isNumbering = texts.every((text, index) => text === `${index + 1}`);
    const isScores = texts.every((text) => parseScore(text).status === 'read');
    return texts.length > 0 && isScores && !isNumbering ? 'score' : null;
  });
  return { row: 0, height: 1, meanings };
}

function headerAt(table: Table, index: number): ScoreHeaderRow {
  const upper = Array.from(table.rows[index] ?? [], meaningOfScoreHeader);
  const below = table.rows[index + 1] ?? [];
  const isSecond = upper.some((meaning) => meaning !== null) && continuesHeader(below);
  const lower = isSecond ? Array.from(below, meaningOfScoreHeader) : [];
  const width = Math.max(upper.length, lower.length);
  const meanings = Array.from(
    { length: width },
    (_, column) => lower[column] ?? upper[column] ?? null,
  );
  return { row: index + 1, height: isSecond ? 2 : 1, meanings };
}

/** Only a row made of tests continues a header; a list under it begins with people. */
function continuesHeader(row: TableRow): boolean {
  const filled = row.filter((cell) => textOf(cell) !== '');
  return (
    filled.length > 0 &&
    filled.every((cell) => ['pre', 'post', 'score'].includes(meaningOfScoreHeader(cell) ?? ''))
  );
}

/** 0 without a column that tells who; a score column counts most, then a NIP. */
function rankOf(meanings: readonly (ScoreHeader | null)[]): number {
  const found = new Set(meanings);
  if (!(found.has('name') || found.has('nip'))) return 0;
  const hasScores = found.has('pre') || found.has('post') || found.has('score');
  return (hasScores ? 10 : 0) + found.size;
}
