import { useCallback, useEffect, useRef } from 'react';
import {
  addDigit,
  type DigitMeaning,
  type DigitRun,
  meaningOfDigits,
  SCANNER_GAP,
} from '../../domain/attendance/digit-keys';

export interface DigitKeys {
  /** @param at ms of the key event */
  readonly press: (digit: string, at: number) => void;
  /** Says at once what the digits so far meant; to be called before any other key counts. */
  readonly settle: () => DigitMeaning;
}

/** Tells number keys from scanned numbers, wherever the focus is. */
export function useDigitKeys(onMeant: (meaning: DigitMeaning) => void): DigitKeys {
  const run = useRef<DigitRun>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const listener = useRef(onMeant);
  useEffect(() => {
    listener.current = onMeant;
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  const settle = useCallback((): DigitMeaning => {
    clearTimeout(timer.current);
    const meaning: DigitMeaning = run.current ? meaningOfDigits(run.current) : { kind: 'none' };
    run.current = undefined;
    if (meaning.kind !== 'none') listener.current(meaning);
    return meaning;
  }, []);

  const press = useCallback(
    (digit: string, at: number) => {
      clearTimeout(timer.current);
      const isSlow = run.current !== undefined && at - run.current.at > SCANNER_GAP;
      if (isSlow) settle();
      run.current = addDigit(run.current, digit, at);
      timer.current = setTimeout(settle, SCANNER_GAP + 10);
    },
    [settle],
  );

  return { press, settle };
}
