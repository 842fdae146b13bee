export interface KeyPress {
  /** As the browser names it, e.g. `Enter`, `ArrowUp`, `3`. */
  readonly key: string;
  /** The keyboard repeats it by itself. */
  readonly isHeld: boolean;
  /** Ctrl, or Cmd on a Mac. */
  readonly hasControl: boolean;
  readonly hasAlt: boolean;
  /** Digits are the number of a row now, see `readPaperEntry`, and no status. */
  readonly isNumbering?: boolean;
}

/** `pressable`: a button, link or tab, to which Enter belongs. */
export type KeyFocus = 'search' | 'pressable' | 'elsewhere';

/**
 * `mark`: the current row is present; `digit`: a status or a part of a scanned number; `fill`: all
 * blanks; `leave`: the current row left early; `search`: a letter that begins a search.
 */
export type SheetAct = 'mark' | 'digit' | 'fill' | 'leave' | 'down' | 'up' | 'clear' | 'search';

/**
 * What a key does on a daftar hadir; undefined if it is none of its keys.
 *
 * @returns `held` for a key that marks and must do so once a press: a held one would go down the
 *   list and mark people who are not there
 */
export function sheetActOf(press: KeyPress, focus: KeyFocus): SheetAct | 'held' | undefined {
  const { key, isHeld, hasControl, hasAlt } = press;
  const isDigit = /^\d$/.test(key) && !hasControl && !hasAlt;
  const isLeaving = hasAlt && !hasControl && key.toLowerCase() === 'p';
  if (isHeld && (isDigit || isLeaving || key === 'Enter')) return 'held';
  if (key === 'Enter' && hasControl) return 'fill';
  if (isLeaving) return 'leave';
  if (hasControl || hasAlt) return undefined;
  if (isDigit && press.isNumbering) return focus === 'search' ? undefined : 'search';
  if (isDigit) return 'digit';
  if (key === 'ArrowDown') return 'down';
  if (key === 'ArrowUp') return 'up';
  if (key === 'Enter') return focus === 'pressable' ? undefined : 'mark';
  if (key === 'Escape') return 'clear';
  return focus !== 'search' && /^\p{L}$/u.test(key) ? 'search' : undefined;
}
