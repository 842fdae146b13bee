import { meaningOfScoreHeader } from './import/score-headers';
import type { Points } from './points';
import { parseScore, type ScoreProblem } from './score-text';

/** One pasted entry and the cell it falls into. */
interface PlacedEntry {
  /** Index of a row, from 0. */
  readonly row: number;
  /** Index of a test, from 0. */
  readonly column: number;
}

export interface PastedScores {
  readonly scores: readonly (PlacedEntry & { readonly points: Points })[];
  /** Entries that are no scores: they are shown where they fell, not stored. */
  readonly refused: readonly (PlacedEntry & {
    readonly text: string;
    readonly problem: ScoreProblem;
  })[];
  /** Filled entries for which there was no row or no test. */
  readonly left: number;
}

/** Whether a pasted text is a column or a table; a single value is typing. */
export const isBlock = (text: string): boolean => /[\t\r\n]/.test(text.trim());

/**
 * Cells copied from a spreadsheet, laid over the table from one cell on, downwards and to the
 * right. An empty entry changes nothing, so that gaps stay gaps; a header on top is left out.
 */
export function placePasted(
  text: string,
  start: PlacedEntry,
  size: { readonly rows: number; readonly columns: number },
): PastedScores {
  const lines = text.replace(/(\r?\n)+$/, '').split(/\r\n|\r|\n/);
  const [header = []] = lines.map(entriesOf);
  const isHeader = header.some(isScoreHeader) && !header.some(isScore);
  const entries = (isHeader ? lines.slice(1) : lines).flatMap((line, below) =>
    entriesOf(line).map((entry, right) => ({
      text: entry,
      reading: parseScore(entry),
      row: start.row + below,
      column: start.column + right,
    })),
  );
  const filled = entries.filter(({ reading }) => reading.status !== 'empty');
  const inside = filled.filter(({ row, column }) => row < size.rows && column < size.columns);
  return {
    scores: inside.flatMap(({ reading, row, column }) =>
      reading.status === 'read' ? [{ row, column, points: reading.points }] : [],
    ),
    refused: inside.flatMap(({ text: written, reading, row, column }) =>
      reading.status === 'refused'
        ? [{ row, column, text: written, problem: reading.problem }]
        : [],
    ),
    left: filled.length - inside.length,
  };
}

const entriesOf = (line: string): readonly string[] => line.split('\t').map((part) => part.trim());

const isScore = (entry: string): boolean => parseScore(entry).status === 'read';

const isScoreHeader = (text: string): boolean =>
  meaningOfScoreHeader({ kind: 'text', text, isFormula: false }) !== null;
