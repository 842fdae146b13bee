import { type RefObject, useEffect, useState } from 'react';
import { CONTROLS } from './use-run-keys';

/**
 * Whether Enter does the primary act at the moment: no other part that takes the key for itself has
 * the focus. Only what Enter would do now may carry its sign.
 *
 * @param primary the button of that act
 */
export function useOwnsEnter(primary: RefObject<HTMLButtonElement | null>): boolean {
  const [isOwner, setOwner] = useState(true);
  useEffect(() => {
    const read = () => {
      const taker = document.activeElement?.closest(CONTROLS) ?? null;
      setOwner(taker === null || taker === primary.current);
    };
    // The focus has left one part before it has come to the other.
    const readSoon = () => requestAnimationFrame(read);
    read();
    document.addEventListener('focusin', readSoon);
    document.addEventListener('focusout', readSoon);
    return () => {
      document.removeEventListener('focusin', readSoon);
      document.removeEventListener('focusout', readSoon);
    };
  }, [primary]);
  return isOwner;
}
