import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { isFocusLost } from '../ui/is-focus-lost';

/**
 * Gives the focus to the heading of a screen whose opening took away what had it: whoever opened it
 * by keyboard goes on from there, and hears where he is.
 *
 * @param screen the part that shows the screens
 */
export function useArrivalFocus(screen: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    const main = screen.current;
    if (!main || shown.current === pathname) return;
    shown.current = pathname;
    const arrive = (): boolean => {
      if (!isFocusLost()) return true;
      const heading = main.querySelector<HTMLElement>('h1, h2');
      if (!heading) return false;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      return true;
    };
    if (arrive()) return;
    // A kegiatan is read before it shows anything.
    const observer = new MutationObserver(() => {
      if (arrive()) observer.disconnect();
    });
    observer.observe(main, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [pathname, screen]);
}
