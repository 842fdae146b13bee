import { useSyncExternalStore } from 'react';

const drafts = new Map<string, string>();
const listeners = new Set<() => void>();

/** What was begun and not saved, by place: it outlives the screen, not the window. */
export const textDrafts = {
  get: (key: string): string | undefined => drafts.get(key),
  /** Undefined: what stands there is saved. */
  set(key: string, text: string | undefined): void {
    if (text === undefined) drafts.delete(key);
    else drafts.set(key, text);
    for (const listener of [...listeners]) listener();
  },
};

export const useTextDraft = (key: string): string | undefined =>
  useSyncExternalStore(subscribe, () => textDrafts.get(key));

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
