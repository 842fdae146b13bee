import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import type { WindowRows } from '../../ui/use-window-rows';

interface RowFocus {
  /** For the search field: down leads into the list, Enter opens the first hit. */
  readonly onSearchKeyDown: (event: KeyboardEvent) => void;
  /** For the body of the table. */
  readonly onRowKeyDown: (event: KeyboardEvent) => void;
}

/** Arrows, Home and End walk through the links of a list, one a row, also through unseen rows. */
export function useRowFocus(
  rows: Pick<WindowRows, 'bodyRef' | 'reveal'>,
  count: number,
  search: RefObject<HTMLInputElement | null>,
): RowFocus {
  const [wanted, setWanted] = useState<number>();
  const linkAt = (index: number) =>
    rows.bodyRef.current?.querySelector<HTMLElement>(`[data-index="${index}"] a`);

  // After each rendering, because a row out of sight first has to be scrolled to.
  useEffect(() => {
    if (wanted === undefined) return;
    const link = linkAt(wanted);
    if (!link) return;
    link.focus({ preventScroll: true });
    setWanted(undefined);
  });

  const go = (event: KeyboardEvent, index: number) => {
    event.preventDefault();
    if (index < 0) {
      search.current?.focus();
      return;
    }
    const reachable = Math.min(index, count - 1);
    rows.reveal(reachable);
    setWanted(reachable);
  };

  return {
    onSearchKeyDown: (event) => {
      if (count === 0) return;
      if (event.key === 'ArrowDown') go(event, 0);
      if (event.key === 'Enter') linkAt(0)?.click();
    },
    onRowKeyDown: (event) => {
      const row = (event.target as Element).closest<HTMLElement>('[data-index]');
      if (!row) return;
      const index = Number(row.dataset.index);
      if (event.key === 'ArrowDown') go(event, index + 1);
      if (event.key === 'ArrowUp') go(event, index - 1);
      if (event.key === 'Home') go(event, 0);
      if (event.key === 'End') go(event, count - 1);
    },
  };
}
