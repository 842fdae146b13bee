import { type RefObject, useEffect, useRef } from 'react';
import { isFocusLost } from './is-focus-lost';

/**
 * Takes the focus when this part of the screen has come in the place of whatever had it. To be the
 * `ref` of something that can have the focus, e.g. a heading with `tabIndex={-1}`.
 */
export function useCatchFocus<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    if (isFocusLost()) element.current?.focus({ preventScroll: true });
  }, []);
  return element;
}
