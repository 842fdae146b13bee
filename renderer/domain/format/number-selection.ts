/** Longest range that is read: beyond it somebody mistyped. */
const LONGEST = 10_000;

/** A number or a range that stands by itself. */
const PART = /(?<!\w)(\d+)(?:\s*[-–]\s*(\d+))?(?!\w)/g;

/**
 * Numbers as people write a choice of pages: `1-5, 8` → 1, 2, 3, 4, 5, 8. What is no number is
 * passed over.
 */
export function readNumberSelection(text: string): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const [, from = '', to = from] of text.matchAll(PART)) {
    const first = Number(from);
    const last = Math.min(Number(to), first + LONGEST);
    for (let number = first; number <= last; number++) numbers.add(number);
  }
  return numbers;
}
