import type { ActivityState } from '../state';
import type { CardSize } from './name-cards';

/** The paper in the catalogue that each size is. */
export const CARD_PAPER_KINDS = { small: 'name-cards', large: 'name-cards-large' } as const;

/** Under which the log keeps a file of cards: the catalogue's own paper only if it has everybody's. */
export function cardPaperId(size: CardSize, isForAll: boolean): string {
  return isForAll ? CARD_PAPER_KINDS[size] : `${CARD_PAPER_KINDS[size]}/sebagian`;
}

export interface CardHolders {
  readonly participantIds: ReadonlySet<string>;
  /** Epoch ms of the last file of cards; undefined before any. */
  readonly lastAt: number | undefined;
}

/** Who was given a card already, of whichever size. */
export function cardHolders({ madePapers }: Pick<ActivityState, 'madePapers'>): CardHolders {
  const files = (['small', 'large'] as const)
    .flatMap((size) => [cardPaperId(size, true), cardPaperId(size, false)])
    .flatMap((id) => madePapers[id] ?? []);
  return {
    participantIds: new Set(files.flatMap(({ participantIds }) => participantIds)),
    lastAt: files.length === 0 ? undefined : Math.max(...files.map(({ at }) => at)),
  };
}
