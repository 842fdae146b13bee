import { useEffect, useId, useSyncExternalStore } from 'react';

/** One act of the screen that is open, as the command palette offers it. */
export interface PaletteAct {
  /** As its button says it. */
  readonly label: string;
  /** Pressed together, where a key of its own does it, e.g. `['Ctrl', 'S']`. */
  readonly keys?: readonly string[];
  readonly run: () => void;
}

interface Source {
  readonly acts: readonly PaletteAct[];
  readonly isCommon: boolean;
}

/** By part of the screen, in the order in which the parts came. */
const sources = new Map<string, Source>();
const listeners = new Set<() => void>();
let offered: readonly PaletteAct[] = [];

/**
 * What a part of the screen can do at the moment; it is offered as long as that part is there.
 *
 * @param isCommon many screens have it; it comes after what only this one can do
 */
export function usePaletteActs(acts: readonly PaletteAct[], isCommon = false): void {
  const source = useId();
  useEffect(() => {
    sources.set(source, { acts, isCommon });
    tell();
  }, [source, acts, isCommon]);
  useEffect(
    () => () => {
      sources.delete(source);
      tell();
    },
    [source],
  );
}

/** Everything that the open screen offers; follows them as they change. */
export function useOfferedActs(): readonly PaletteAct[] {
  return useSyncExternalStore(subscribe, () => offered);
}

function tell(): void {
  offered = [...sources.values()]
    .toSorted((a, b) => Number(a.isCommon) - Number(b.isCommon))
    .flatMap(({ acts }) => acts);
  for (const listener of [...listeners]) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
