import { useCallback, useEffect, useRef, useState } from 'react';
import type { Finding } from '../../domain/log/verify';
import { checkInBackground } from '../../store/background-check';
import { findBrokenLink } from '../../store/chain-checks';
import { useActivity } from '../../workspace/activity';
import { useWorkspace } from '../../workspace/workspace';

export type ChainCheck =
  | { readonly status: 'checking' }
  /** `count`: events that were read back and hashed again. */
  | { readonly status: 'whole'; readonly count: number }
  | { readonly status: 'broken'; readonly finding: Finding }
  | { readonly status: 'unreadable' };

/**
 * Reads the log back from the disk and hashes all of it, without holding up the window: once when
 * the screen opens, and whenever it is asked for.
 */
export function useChainCheck(): { readonly check: ChainCheck; readonly again: () => void } {
  const { store } = useWorkspace();
  const { activityId, session } = useActivity();
  const [check, setCheck] = useState<ChainCheck>({ status: 'checking' });
  const running = useRef<AbortController>(undefined);

  const again = useCallback(() => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    setCheck({ status: 'checking' });
    const verify = async (): Promise<ChainCheck> => {
      const log = await store.readLog(activityId);
      if (!log.ok) return { status: 'unreadable' };
      // What opening found and could not mend includes lost ends, which the log alone cannot show.
      const finding =
        session.getSnapshot().finding ??
        findBrokenLink(log.value, new Map()) ??
        (await checkInBackground(log.value, signal));
      return finding ? { status: 'broken', finding } : { status: 'whole', count: log.value.length };
    };
    void verify().then((result) => {
      if (!signal.aborted) setCheck(result);
    });
  }, [store, activityId, session]);

  useEffect(() => {
    again();
    return () => running.current?.abort();
  }, [again]);
  return { check, again };
}
