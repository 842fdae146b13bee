import { useEffect } from 'react';

/**
 * Keeps the display on for as long as `on`, until this part of the screen is left.
 *
 * @param keepAwake of the machine
 */
export function useKeepAwake(keepAwake: (on: boolean) => Promise<void>, on: boolean): void {
  useEffect(() => {
    if (!on) return;
    const hold = () => void keepAwake(true);
    hold();
    // A browser lets go of the display when its tab is hidden.
    document.addEventListener('visibilitychange', hold);
    return () => {
      document.removeEventListener('visibilitychange', hold);
      void keepAwake(false);
    };
  }, [keepAwake, on]);
}
