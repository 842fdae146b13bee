/** What stands in a cell and is not, or not yet, what is stored. */
export interface ScoreDraft {
  readonly text: string;
  /** Why it was not stored, in a few words; empty while nothing is wrong. */
  readonly problem: string;
  readonly isSaving: boolean;
}

/** Names the cell of a person in a test. */
export const cellKey = (test: string, participantId: string): string => `${test} ${participantId}`;

/**
 * Entries on their way. They live outside of the rows, so that typing draws one cell only and a
 * wrong entry outlives its row, which scrolling may take off the page.
 */
export class ScoreDrafts {
  readonly #drafts = new Map<string, ScoreDraft>();
  readonly #listeners = new Set<() => void>();
  #wrong: readonly string[] = [];

  readonly get = (key: string): ScoreDraft | undefined => this.#drafts.get(key);

  /** Without a draft the cell shows what is stored. */
  readonly set = (key: string, draft: ScoreDraft | undefined): void => {
    if (draft) this.#drafts.set(key, draft);
    else if (!this.#drafts.delete(key)) return;
    const wrong = [...this.#drafts].flatMap(([other, { problem }]) => (problem ? [other] : []));
    if (wrong.join() !== this.#wrong.join()) this.#wrong = wrong;
    for (const listener of this.#listeners) listener();
  };

  /** Cells with a wrong entry; the same array until that changes. */
  readonly wrong = (): readonly string[] => this.#wrong;

  readonly hasUnsaved = (): boolean => [...this.#drafts.values()].some(({ isSaving }) => !isSaving);

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
