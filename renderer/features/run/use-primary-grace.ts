import { useCallback, useLayoutEffect, useRef } from 'react';
import type { PrimaryAct } from '../../domain/run/primary-act';
import { notifyInfo } from '../../ui/notify';

/** Ms in which nobody has read yet what the button says now. */
const GRACE = 700;

/**
 * Another window may change the obvious next act under a finger that is about to press: a press that
 * comes right after is meant for what stood there before, and is said rather than done.
 *
 * @param isActing whether an act of this window is under way
 * @returns does what it is given, if it may be meant
 */
export function usePrimaryGrace(
  primary: PrimaryAct | undefined,
  isActing: () => boolean,
): (act: () => void) => void {
  const key = JSON.stringify(primary);
  const seen = useRef({ key, changedAt: Number.NEGATIVE_INFINITY });
  useLayoutEffect(() => {
    if (seen.current.key === key) return;
    // What this window did itself is on the screen before its act is over.
    seen.current = { key, changedAt: isActing() ? Number.NEGATIVE_INFINITY : performance.now() };
  }, [key, isActing]);
  return useCallback((act) => {
    if (performance.now() - seen.current.changedAt < GRACE) notifyInfo(JUST_CHANGED);
    else act();
  }, []);
}

const JUST_CHANGED =
  'Belum dilakukan: tombol ini baru saja berganti karena jendela lain. Tekan lagi bila memang dimaksud.';
