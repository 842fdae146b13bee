import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect } from 'react';

export interface ScrollRows {
  /** Which rows are to be rendered, in order. */
  readonly indexes: readonly number[];
  /** Px that the rows above and below them would take. */
  readonly before: number;
  readonly after: number;
  /** To be the `ref` of each row, which carries its index as `data-index`. */
  readonly measure: (row: HTMLTableRowElement | null) => void;
}

const MOST_WHOLE = 60;

/**
 * Those rows of a long table that are in sight, where the table scrolls in a box of its own: a
 * matrix scrolls both ways, and its head and first column have to stay at the edges of the box.
 *
 * @param headHeight px of the box that the head covers
 * @param listed whatever, when it changes, means another list that begins at its top
 */
export function useScrollRows(
  box: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
  headHeight: number,
  listed: unknown,
): ScrollRows {
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    // A list of usual length is in the page as a whole, for printing and the browser's own search.
    overscan: count <= MOST_WHOLE ? MOST_WHOLE : 4,
    scrollMargin: headHeight,
    // Rows may appear a frame later than the box moves; keys and wheel may not wait for them.
    useFlushSync: false,
    initialRect: { width: 1150, height: 480 },
  });
  useEffect(() => {
    if (listed !== undefined) box.current?.scrollTo({ top: 0 });
  }, [box, listed]);
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items.at(0), items.at(-1)];
  return {
    indexes: items.map(({ index }) => index),
    before: first ? first.start - headHeight : 0,
    after: last ? virtualizer.getTotalSize() - (last.end - headHeight) : 0,
    measure: virtualizer.measureElement,
  };
}
