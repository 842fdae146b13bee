import { useMemo, useState } from 'react';
import { findByName, namesakesOf } from '../../domain/attendance/find-name';
import { readPaperEntry } from '../../domain/attendance/paper-entry';
import type { SheetRow } from './sheet-rows';

export interface RowCursor {
  readonly typed: string;
  readonly type: (typed: string) => void;
  /** Who is meant by what was typed, the likeliest first; everybody, in order, without it. */
  readonly hits: readonly SheetRow[];
  /** The row that keys act upon. */
  readonly current: SheetRow | undefined;
  /** Several people of the name that was typed, and nobody has said which: keys must not mark. */
  readonly namesakes: readonly SheetRow[];
  readonly choose: (id: string) => void;
  /** @returns the row that is current now */
  readonly move: (by: 1 | -1) => SheetRow | undefined;
  /**
   * Ends the search; down the list, the next row without a status follows.
   *
   * @returns that row
   */
  readonly goOn: (from: SheetRow) => SheetRow | undefined;
}

/**
 * Which row is meant: by name while letters are typed, otherwise the first without a status.
 *
 * @param isPaper a signed list is copied: digits are the number of a row, and the marks go down the
 *   list as the paper does
 */
export function useRowCursor(rows: readonly SheetRow[], isPaper = false): RowCursor {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string>();
  const numbered = isPaper ? readPaperEntry(typed)?.number : undefined;
  const hits = useMemo(
    () => (numbered !== undefined ? rows : findByName(rows, typed)),
    [rows, typed, numbered],
  );
  const isSearching = hits !== rows;
  const proposed = (isSearching ? undefined : rows.find((row) => !row.isMarked)) ?? hits[0];
  const current =
    numbered !== undefined
      ? rows.find(({ number }) => number === numbered)
      : (hits.find((row) => row.id === chosen) ?? proposed);

  return {
    typed,
    hits,
    current,
    namesakes: isSearching && current && current.id !== chosen ? namesakesOf(hits, current) : [],
    type: (text) => {
      setTyped(text);
      setChosen(undefined);
    },
    choose: setChosen,
    move: (by) => {
      const index = current ? hits.indexOf(current) : -1;
      const next = hits[Math.min(hits.length - 1, Math.max(0, index + by))];
      if (next) setChosen(next.id);
      return next;
    },
    goOn: (from) => {
      setTyped('');
      const next =
        isSearching && !isPaper
          ? undefined
          : rows.find((row) => row.number > from.number && !row.isMarked);
      setChosen(next?.id);
      return next;
    },
  };
}
