import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';

interface WindowRowsOptions {
  readonly count: number;
  /** Typical height of a row in px; real ones are measured. */
  readonly rowHeight: number;
  /** Up to so many rows all are in the page, for printing and the browser's own search. */
  readonly virtualAbove: number;
  /** Px at the top of the window that headers cover. */
  readonly coveredTop: number;
}

export interface WindowRows {
  readonly bodyRef: RefObject<HTMLTableSectionElement | null>;
  /** Which rows are to be rendered, in order. */
  readonly indexes: readonly number[];
  /** Px that the rows above and below them would take. */
  readonly before: number;
  readonly after: number;
  /** To be the `ref` of each row, which carries its index as `data-index`. */
  readonly measure: (row: HTMLTableRowElement | null) => void;
  readonly reveal: (index: number) => void;
}

/** The rows of a table in a page that scrolls as a whole; of a long table only those in sight. */
export function useWindowRows(options: WindowRowsOptions): WindowRows {
  const { count, rowHeight, virtualAbove, coveredTop } = options;
  const isVirtual = count > virtualAbove;
  const bodyRef = useRef<HTMLTableSectionElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count,
    enabled: isVirtual,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollMargin,
    scrollPaddingStart: coveredTop,
    scrollPaddingEnd: 8,
  });

  // Whatever stands above the table may grow or shrink with any rendering.
  useLayoutEffect(() => {
    if (!isVirtual) return;
    const top = bodyRef.current?.getBoundingClientRect().top;
    if (top !== undefined) setScrollMargin(Math.round(top + window.scrollY));
  });

  const reveal = useCallback(
    (index: number) => {
      if (isVirtual) virtualizer.scrollToIndex(index, { align: 'auto' });
      else scrollIntoSight(bodyRef.current?.querySelector(`[data-index="${index}"]`), coveredTop);
    },
    [isVirtual, virtualizer, coveredTop],
  );

  const items = isVirtual ? virtualizer.getVirtualItems() : [];
  const [first, last] = [items.at(0), items.at(-1)];
  return {
    bodyRef,
    indexes: isVirtual
      ? items.map(({ index }) => index)
      : Array.from({ length: count }, (_, index) => index),
    before: first ? first.start - scrollMargin : 0,
    after: last ? virtualizer.getTotalSize() - (last.end - scrollMargin) : 0,
    measure: virtualizer.measureElement,
    reveal,
  };
}

function scrollIntoSight(row: Element | null | undefined, coveredTop: number): void {
  if (!row) return;
  const { top, bottom } = row.getBoundingClientRect();
  if (top < coveredTop) window.scrollBy({ top: top - coveredTop });
  else if (bottom > window.innerHeight - 8) {
    window.scrollBy({ top: bottom - window.innerHeight + 8 });
  }
}
