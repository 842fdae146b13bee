import { type RefObject, useEffect, useRef } from 'react';
import { isFocusLost } from '../../ui/is-focus-lost';

/**
 * Whether a session took place changes its whole screen, and takes away the button that said so.
 *
 * @param isAsking a dialog still has the focus
 * @returns `ref` of the heading, which has the focus then
 */
export function useHeldFocus(
  isHeld: boolean,
  isAsking: boolean,
): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(isHeld);
  useEffect(() => {
    if (isAsking || shown.current === isHeld) return;
    shown.current = isHeld;
    if (isFocusLost()) heading.current?.focus({ preventScroll: true });
  }, [isHeld, isAsking]);
  return heading;
}
