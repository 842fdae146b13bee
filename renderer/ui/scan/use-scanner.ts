import { useEffect, useRef } from 'react';
import { giveBack, isRepeated, reclaim, type TypedKey, takerOf } from './typed-key';
import {
  emptyWedge,
  fallSilent,
  type IsWhole,
  patienceOf,
  pressKey,
  settleKeys,
  type Verdict,
  type WedgeKey,
} from './wedge';

interface ScannerOptions {
  readonly isEnabled: boolean;
  /** Told each code, whole or not; never what a person typed. */
  readonly onScan: (code: string) => void;
  /** Whether a text is a whole code of the kinds that are scanned here. */
  readonly isWhole: IsWhole;
}

/** Ms by which a timer may come late before the page is taken to have been busy. */
const BUSY = 20;

/** Ms in which keys that had to wait for a busy page get through. */
const CATCH_UP = 15;

/**
 * A USB scanner, whatever has the focus: its keys reach no field and its Enter presses no button.
 * What a person types arrives about 60 ms later than otherwise, in order.
 */
export function useScanner({ isEnabled, onScan, isWhole }: ScannerOptions): void {
  const listener = useRef(onScan);
  useEffect(() => {
    listener.current = onScan;
  });

  useEffect(() => {
    if (!isEnabled) return;
    let wedge = emptyWedge<TypedKey>();
    let timer: ReturnType<typeof setTimeout> | undefined;

    const follow = ({ wedge: next, typed, reclaimed, code }: Verdict<TypedKey>) => {
      wedge = next;
      wait();
      for (const key of reclaimed.toReversed()) reclaim(key);
      for (const key of typed) giveBack(key);
      if (code !== undefined) listener.current(code);
    };
    const wait = () => {
      clearTimeout(timer);
      const patience = patienceOf(wedge);
      if (patience === undefined) return;
      const due = performance.now() + patience;
      const settle = () => follow(fallSilent(wedge, isWhole));
      timer = setTimeout(() => {
        // Keys may stand in line behind whatever kept the page busy: they get their turn first.
        if (performance.now() - due > BUSY) timer = setTimeout(settle, CATCH_UP);
        else settle();
      }, patience);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (isRepeated(event)) return;
      const verdict = pressKey(wedge, keyOf(event), event.timeStamp, isWhole);
      if (verdict.isKept) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      follow(verdict);
    };
    const settleNow = () => follow(settleKeys(wedge, isWhole));

    window.addEventListener('keydown', onKeyDown, { capture: true });
    window.addEventListener('blur', settleNow);
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      window.removeEventListener('blur', settleNow);
      settleNow();
    };
  }, [isEnabled, isWhole]);
}

function keyOf(event: KeyboardEvent): WedgeKey<TypedKey> {
  const target = event.target instanceof Element ? event.target : document.body;
  const taker = takerOf(target);
  const { key, code, location, shiftKey } = event;
  return {
    key,
    isHeld: event.repeat,
    isCommand:
      event.ctrlKey || event.altKey || event.metaKey || event.isComposing || taker === 'native',
    isPressing: taker !== 'text',
    origin: { target, init: { key, code, location, shiftKey, composed: true } },
  };
}
