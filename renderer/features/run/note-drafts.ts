import { useSyncExternalStore } from 'react';

const drafts = new Map<string, string>();
const listeners = new Set<() => void>();

/** What was begun and not saved, by kegiatan and day: it outlives the screen, not the window. */
export const noteDrafts = {
  get: (key: string): string => drafts.get(key) ?? '',
  set(key: string, text: string): void {
    if (text === '') drafts.delete(key);
    else drafts.set(key, text);
    for (const listener of [...listeners]) listener();
  },
};

export const useNoteDraft = (key: string): string =>
  useSyncExternalStore(subscribe, () => noteDrafts.get(key));

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
