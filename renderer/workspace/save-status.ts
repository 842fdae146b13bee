/** What the header says about the last act. */
export type SaveState =
  | { readonly kind: 'idle' }
  /** Epoch ms of the last act that is safely stored. */
  | { readonly kind: 'saved'; readonly at: number }
  /** The last act was not recorded, or is in the journal only: why, in a sentence. */
  | { readonly kind: 'trouble'; readonly sentence: string };

/** One value for the whole window: each session reports here, the header shows it. */
export class SaveStatus {
  #state: SaveState = { kind: 'idle' };
  readonly #listeners = new Set<() => void>();

  readonly getSnapshot = (): SaveState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  report(state: SaveState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}
