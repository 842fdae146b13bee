import { DESK_ITEMS, type DeskItem } from '../attendance/desk';
import type { Participant } from '../people/participant';
import { fullName } from '../people/personal-name';
import type { ActivityState } from '../state';

export interface DeskRecap {
  readonly total: number;
  readonly items: readonly { readonly item: DeskItem; readonly count: number }[];
  /** Nothing was ever recorded at the desk: probably done on paper, so nobody is "missing". */
  readonly isUnused: boolean;
  /** Who lacks what, in the roster's order. */
  readonly incomplete: readonly {
    readonly participantId: string;
    readonly name: string;
    readonly missing: readonly DeskItem[];
  }[];
}

/**
 * Registrasi dan berkas (SOP steps 1 and 2), which count once per participant and activity.
 *
 * @param asOf epoch ms; what came later is not in a report of before
 */
export function recapDesk(
  desk: ActivityState['desk'],
  participants: readonly Participant[],
  asOf = Number.POSITIVE_INFINITY,
): DeskRecap {
  const has = (id: string, item: DeskItem) => {
    const stamp = desk[id]?.[item];
    return stamp !== undefined && stamp.at <= asOf;
  };
  const items = DESK_ITEMS.map((item) => ({
    item,
    count: participants.filter(({ id }) => has(id, item)).length,
  }));
  const isUnused = items.every(({ count }) => count === 0);
  return {
    total: participants.length,
    items,
    isUnused,
    incomplete: participants.flatMap((person) => {
      const missing = DESK_ITEMS.filter((item) => !has(person.id, item));
      if (isUnused || missing.length === 0) return [];
      return [{ participantId: person.id, name: fullName(person), missing }];
    }),
  };
}
