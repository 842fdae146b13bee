import { nameKey } from '../people/personal-name';
import type { HistoryEntry } from './history';
import type { HistoryKind } from './kinds';

export interface HistoryFilter {
  /** Words in any order, of sentence, reason or operator; or a log code; empty for all. */
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
  const code = logCodeIn(search);
  const words = nameKey(search)
    .split(' ')
    .filter((word) => word !== '');
  return entries.filter((entry) => {
    const isOfDay = day === undefined || isAbout(entry, day);
    const isOfKind =
      kind === undefined || (kind === 'changes' ? isChange(entry) : entry.kind === kind);
    if (!isOfDay || !isOfKind) return false;
    if (words.length === 0) return true;
    if (code !== undefined && entry.head.startsWith(code)) return true;
    const text = nameKey(wordsOf(entry));
    return words.every((word) => text.includes(word));
  });
}

/** As a paper's foot prints it; shorter than two groups could be a number in a sentence. */
function logCodeIn(search: string): string | undefined {
  const code = search
    .toLowerCase()
    .replace(/^\s*kode log/, '')
    .replace(/\s/g, '');
  return /^[0-9a-f]{8,}$/.test(code) ? code : undefined;
}

/** With the words that a screen puts beside the sentence. */
const wordsOf = ({ sentence, reason, operator, isCorrection, undone }: HistoryEntry): string =>
  [sentence, reason, operator, isCorrection ? 'koreksi' : '', undone ? 'diurungkan' : ''].join(' ');

const isAbout = ({ dayIds }: HistoryEntry, day: string): boolean =>
  day === 'activity' ? dayIds.length !== 1 : dayIds.includes(day);

const isChange = ({ isCorrection, isReversal, undone }: HistoryEntry): boolean =>
  isCorrection || isReversal || undone !== undefined;
