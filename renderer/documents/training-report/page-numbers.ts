import type { PageNumberEstimator } from 'docx';

/** Characters of a report that are laid out within some ten seconds on a slow laptop. */
const MOST_CHARACTERS = 400_000;

/** A word that has to be broken anywhere takes many times as long to lay out. */
const LONGEST_WORD = 100;

/**
 * Finds the page of each heading as Word will, so that the table of contents is right before
 * anybody updates it. Undefined for a text that would keep the worker for minutes: Word then asks
 * whether it may fill the table in.
 */
export async function pageNumbersFor(view: object): Promise<PageNumberEstimator | undefined> {
  const texts = textsIn(view);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const isLong = texts.some((text) => text.split(/\s/).some((word) => word.length > LONGEST_WORD));
  if (length > MOST_CHARACTERS || isLong) return undefined;
  // Large, and needed for this paper alone.
  const { estimatePageNumbersWith } = await import('docx/layout');
  return estimatePageNumbersWith({ guess: true });
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
