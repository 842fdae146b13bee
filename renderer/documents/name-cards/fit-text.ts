import { oneLine } from '../layout/text';

/** Widths of Helvetica Bold, which Arial Bold shares, in 1/1000 of its size: from space to `~`. */
const WIDTHS =
  '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584'
    .split(' ')
    .map(Number);

/** Of letters that are not in the list, as wide as any. */
const OTHER = 1000;

const FIRST = 32;

/** A line of Arial in its size. */
const LINE = 1.15;

const POINTS_PER_MM = 72 / 25.4;

/** Points; below this nobody reads a card, however much was written into a name. */
const SMALLEST = 4;

interface Room {
  /** Mm. */
  readonly width: number;
  readonly height: number;
  /** Points. */
  readonly largest: number;
}

/** The largest size, in half points, at which a text fits into a box, broken over lines by words. */
export function fittingSize(text: string, { width, height, largest }: Room): number {
  const line = oneLine(text);
  for (let size = largest; size > SMALLEST; size -= 0.5) {
    const lines = countLines(line, (width * POINTS_PER_MM) / size);
    if (lines * size * LINE <= height * POINTS_PER_MM) return size;
  }
  return SMALLEST;
}

/** @param width in sizes of the letter */
function countLines(text: string, width: number): number {
  const space = widthOf(' ');
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const own = widthOf(word);
    if (used > 0 && used + space + own > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + own;
    // A word longer than a line is broken anywhere.
    while (used > width) {
      lines += 1;
      used -= width;
    }
  }
  return lines;
}

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text.normalize('NFD')) {
    if (/\p{M}/u.test(letter)) continue;
    width += WIDTHS[(letter.codePointAt(0) ?? 0) - FIRST] ?? OTHER;
  }
  return width / 1000;
}
