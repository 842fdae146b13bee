import { formatDifference, formatNumber } from '../format/number';
import { MOST_POINTS, type Points } from './points';

/** Why a text is no score. `too-precise`: more than two decimals. */
export type ScoreProblem = 'not-a-number' | 'below-zero' | 'above-hundred' | 'too-precise';

export type ScoreReading =
  | { readonly status: 'empty' }
  | { readonly status: 'read'; readonly points: Points }
  | { readonly status: 'refused'; readonly problem: ScoreProblem };

const WRITTEN = /^([-−–]?)(\d+)(?:[.,](\d+))?$/;

/** Reads what somebody types: `86`, `86,67` or `86.67`. Nothing is rounded: a slip is refused. */
export function parseScore(text: string): ScoreReading {
  const written = text.trim();
  if (written === '') return { status: 'empty' };
  const [matched, sign = '', whole = '', decimals = ''] = WRITTEN.exec(written) ?? [];
  if (matched === undefined) return { status: 'refused', problem: 'not-a-number' };
  if (sign !== '') return { status: 'refused', problem: 'below-zero' };
  const points = Number(whole) * 100 + Number(decimals.slice(0, 2).padEnd(2, '0'));
  const isAbove = points > MOST_POINTS || (points === MOST_POINTS && /[1-9]/.test(decimals));
  if (isAbove) return { status: 'refused', problem: 'above-hundred' };
  if (decimals.length > 2) return { status: 'refused', problem: 'too-precise' };
  return { status: 'read', points };
}

/** `86,67`, `86,5`, `100`. */
export const formatScore = (points: Points): string => formatNumber(points / 100);

/** A difference of scores with its sign: `+21,5`, `−3`, `0`. */
export const formatGain = (points: number): string => formatDifference(points / 100);

const BRIEF: Readonly<Record<ScoreProblem, string>> = {
  'not-a-number': 'bukan angka',
  'below-zero': 'di bawah 0',
  'above-hundred': 'di atas 100',
  'too-precise': '2 desimal saja',
};

/** What is wrong in a few words, to stand under a narrow field. */
export const scoreProblemBrief = (problem: ScoreProblem): string => BRIEF[problem];
