import { oneLine } from './text';

const MM_PER_POINT = 25.4 / 72;

/** Of a letter of Arial on average, of a bold capital, and of a line: in its size. */
const LETTER = 0.52;
const CAPITAL = 0.72;
const LINE = 1.17;

export interface SetText {
  /** Points. */
  readonly size: number;
  /** Mm. */
  readonly width: number;
  /** Wider letters. */
  readonly isInCapitals?: boolean;
}

/** About how many mm a text takes, broken over lines: for pages that must stay one page. */
export function textHeight(text: string, { size, width, isInCapitals = false }: SetText): number {
  const letter = size * MM_PER_POINT * (isInCapitals ? CAPITAL : LETTER);
  const perLine = Math.max(1, Math.floor(width / letter));
  const lines = Math.max(1, Math.ceil(oneLine(text).length / perLine));
  return lines * size * LINE * MM_PER_POINT;
}
