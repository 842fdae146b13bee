import { useEffect, useState } from 'react';

/**
 * Gives the focus back to what had it before, once this part of the screen is gone: for dialogs that
 * are shown while they are mounted. Mantine does it only for those that stay and are opened.
 */
export function useReturnFocus(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    },
    [before],
  );
}
