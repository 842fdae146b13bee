import { nameKey } from '../people/personal-name';
import type { HistoryEntry } from './history';
import type { HistoryKind } from './kinds';

export interface HistoryFilter {
  /** Words in any order, of sentence, reason or operator; empty for all. */
  readonly search: string;
  /** A day's id; `activity` for what belongs to no single day. */
  readonly day: string | undefined;
  /** `changes`: corrections, undone acts and their undoing. */
  readonly kind: HistoryKind | 'changes' | undefined;
}

/** Entries that meet all conditions, in their order. */
export function filterHistory(
  entries: readonly HistoryEntry[],
  { search, day, kind }: HistoryFilter,
): readonly HistoryEntry[] {
  const words = nameKey(search)
    .split(' ')
    .filter((word) => word !== '');
  return entries.filter((entry) => {
    const isOfDay = day === undefined || isAbout(entry, day);
    const isOfKind =
      kind === undefined || (kind === 'changes' ? isChange(entry) : entry.kind === kind);
    if (!isOfDay || !isOfKind) return false;
    if (words.length === 0) return true;
    const text = nameKey(`${entry.sentence} ${entry.reason} ${entry.operator}`);
    return words.every((word) => text.includes(word));
  });
}

const isAbout = ({ dayIds }: HistoryEntry, day: string): boolean =>
  day === 'activity' ? dayIds.length !== 1 : dayIds.includes(day);

const isChange = ({ isCorrection, isReversal, undone }: HistoryEntry): boolean =>
  isCorrection || isReversal || undone !== undefined;
