import { useWindowEvent } from '@mantine/hooks';
import type { RefObject } from 'react';
import { type KeyPress, type SheetAct, sheetActOf } from '../../domain/attendance/sheet-keys';
import type { AttendanceStatus } from '../../domain/attendance/status';
import { maskNip } from '../../domain/people/nip';
import { notifyInfo } from '../../ui/notify';
import type { SheetRow } from './sheet-rows';
import { useDigitKeys } from './use-digit-keys';
import { statusOfDigit } from './use-marking';
import type { RowCursor } from './use-row-cursor';

interface SheetKeysOptions {
  readonly rows: readonly SheetRow[];
  readonly cursor: RowCursor;
  readonly search: RefObject<HTMLInputElement | null>;
  /** A dialog is open and has the keys to itself. */
  readonly isPaused: boolean;
  /** The day is archived: the keys find, but do not mark. */
  readonly isLocked: boolean;
  /** Digits typed now are the number of a row. */
  readonly isNumbering?: boolean;
  readonly onMark: (row: SheetRow, status: AttendanceStatus) => void;
  /** Somebody present left early; missing where nobody asks. */
  readonly onLeave?: (row: SheetRow) => void;
  /** A key that marks, while several people have the name that was typed. */
  readonly onDoubt?: (namesakes: readonly SheetRow[]) => void;
  /** Enter, while nobody is called so. */
  readonly onNobody?: () => void;
  readonly onMove: (row: SheetRow) => void;
  readonly onFill: () => void;
}

/**
 * The keyboard of a daftar hadir: letters search wherever the focus is, Enter and the digits 1–5
 * mark the current row, a scanned NIP marks whom it belongs to.
 */
export function useSheetKeys(options: SheetKeysOptions): void {
  const { rows, cursor, search, isPaused, isLocked, isNumbering = false, onMove } = options;
  const mark = isLocked ? ignore : options.onMark;
  const onMark = (row: SheetRow, status: AttendanceStatus) => {
    if (cursor.namesakes.length > 0 && options.onDoubt) options.onDoubt(cursor.namesakes);
    else mark(row, status);
  };
  const onFill = isLocked ? ignore : options.onFill;

  const digits = useDigitKeys((meaning) => {
    if (meaning.kind === 'key') {
      const status = statusOfDigit(meaning.digit);
      if (status && cursor.current) onMark(cursor.current, status);
    } else if (meaning.kind === 'scan') {
      const owner = rows.find((row) => row.nip === meaning.digits);
      if (owner) mark(owner, 'H');
      else notifyInfo(`Nomor ${maskNip(meaning.digits)} tidak ada pada daftar hadir ini.`);
    }
  });

  useWindowEvent('keydown', (event) => {
    const target = event.target instanceof HTMLElement ? event.target : document.body;
    const isInSearch = target === search.current;
    if (isPaused || event.defaultPrevented || (isTextField(target) && !isInSearch)) return;
    const focus = isInSearch ? 'search' : isPressable(target) ? 'pressable' : 'elsewhere';
    const act = sheetActOf({ ...pressOf(event), isNumbering }, focus);
    if (act === 'digit') digits.press(event.key, event.timeStamp);
    // A scanner ends its number with Enter, which then marks nobody else.
    const isEndOfScan = act !== 'digit' && digits.settle().kind === 'scan' && event.key === 'Enter';
    if (isEndOfScan || (act && act !== 'clear' && act !== 'search')) event.preventDefault();
    if (act && !isEndOfScan) perform(act);
  });

  const perform = (act: SheetAct | 'held') => {
    switch (act) {
      case 'fill':
        return onFill();
      case 'mark':
        if (cursor.current) onMark(cursor.current, 'H');
        else if (!isLocked) options.onNobody?.();
        return;
      case 'leave':
        if (cursor.current && !isLocked) options.onLeave?.(cursor.current);
        return;
      case 'down':
      case 'up': {
        const row = cursor.move(act === 'down' ? 1 : -1);
        if (row) onMove(row);
        return;
      }
      case 'clear':
        return cursor.type('');
      case 'search':
        // The letter goes to what has the focus when this event is over, in place of an old search.
        search.current?.focus();
        search.current?.select();
    }
  };
}

const ignore = () => {};

const pressOf = (event: KeyboardEvent): KeyPress => ({
  key: event.key,
  isHeld: event.repeat,
  hasControl: event.ctrlKey || event.metaKey,
  hasAlt: event.altKey,
});

const isTextField = (element: HTMLElement): boolean =>
  element.isContentEditable ||
  /^(TEXTAREA|SELECT)$/.test(element.tagName) ||
  (element instanceof HTMLInputElement && element.type !== 'radio');

/** Enter belongs to a button or link that has the focus. */
const isPressable = (element: HTMLElement): boolean =>
  element.closest('button, a, [role="tab"]') !== null;
