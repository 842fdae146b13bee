import { type TableCell, textOf } from '../../people/import/table';
import { MOST_POINTS, type Points } from '../points';
import { roundedQuotient } from '../rounding';
import type { ScoreProblem } from '../score-text';

/**
 * Why a cell of a file is no score. `date`: Excel took `8/10` for a day; `cell-error`: `#N/A` and
 * the like.
 */
export type ScoreCellProblem = Exclude<ScoreProblem, 'too-precise'> | 'date' | 'cell-error';

export type ScoreCellReading =
  | { readonly status: 'empty' }
  | {
      readonly status: 'read';
      readonly points: Points;
      /** The file has more than two decimals. */
      readonly isRounded: boolean;
      readonly isFormula: boolean;
    }
  | { readonly status: 'refused'; readonly problem: ScoreCellProblem; readonly text: string };

/** Spreadsheets keep what they calculate with up to 17 digits, of which the last ones are noise. */
const UNITS = 1e8;

const EMPTY = /^([-–—_.\s]*|n\/?a|nihil|kosong)$/i;
const NUMBER = /^([-−–]?)(\d{1,6}(?:[.,]\d+)?)$/;
const FRACTION = /^(\d{1,6}(?:[.,]\d+)?) ?(?:\/|dari) ?(\d{1,6}(?:[.,]\d+)?)$/i;
const PERCENT = /^(\d{1,6}(?:[.,]\d+)?) ?%$/;

/**
 * Reads a score of a file: a number, `18 / 20` as Google Forms writes it, or `90 %`. Unlike what is
 * typed, it is rounded to two decimals.
 *
 * @param full what the best paper gets in this column; 100 unless the user says otherwise
 */
export function readScoreCell(cell: TableCell | null | undefined, full: number): ScoreCellReading {
  const text = textOf(cell);
  const refuse = (problem: ScoreCellProblem) => ({ status: 'refused', problem, text }) as const;
  if (cell?.kind === 'error') return { ...refuse('cell-error'), text: cell.text };
  if (EMPTY.test(text)) return { status: 'empty' };
  if (cell?.kind === 'date') return refuse('date');
  const [, sign, whole] = NUMBER.exec(text) ?? [];
  const [, part = whole, of = `${full}`] = FRACTION.exec(text) ?? [];
  const [, percent] = PERCENT.exec(text) ?? [];
  const [value, most] = percent === undefined ? [part, of] : [percent, '100'];
  if (value === undefined || unitsOf(most) === 0) return refuse('not-a-number');
  if (sign !== undefined && sign !== '') return refuse('below-zero');
  const [dividend, divisor] = [unitsOf(value) * MOST_POINTS, unitsOf(most)];
  if (unitsOf(value) > divisor) return refuse('above-hundred');
  return {
    status: 'read',
    points: roundedQuotient(dividend, divisor),
    isRounded: dividend % divisor !== 0,
    isFormula: cell?.isFormula === true,
  };
}

const unitsOf = (decimal: string): number => Math.round(Number(decimal.replace(',', '.')) * UNITS);
