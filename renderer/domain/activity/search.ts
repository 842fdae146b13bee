import { formatDateRange } from '../format/date';
import type { ActivitySummary } from '../summary';
import { activityTitle } from './details';
import { ACTIVITY_STATUS_NAMES } from './status-names';

/** Dates of a kegiatan in words; empty while it has no day. */
export function activityDates({
  firstDate,
  lastDate,
}: Pick<ActivitySummary, 'firstDate' | 'lastDate'>): string {
  return firstDate === '' ? '' : formatDateRange(firstDate, lastDate);
}

/** Those in which every word of the search stands, in name, place, dates or status. */
export function searchActivities(
  activities: readonly ActivitySummary[],
  search: string,
): readonly ActivitySummary[] {
  const words = searchWords(search);
  if (words.length === 0) return activities;
  return activities.filter((activity) => hasEveryWord(activitySearchText(activity), words));
}

/** All that a kegiatan can be found by, folded. */
export function activitySearchText(activity: ActivitySummary): string {
  const { place, status } = activity;
  return foldText(
    activityTitle(activity),
    place,
    activityDates(activity),
    ACTIVITY_STATUS_NAMES[status],
  );
}

/** Texts as they are compared with what somebody types. */
export function foldText(...texts: readonly string[]): string {
  return texts.join(' ').toLowerCase();
}

/** What somebody typed, word by word, folded. */
export function searchWords(search: string): readonly string[] {
  return foldText(search)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/**
 * @param text folded
 * @param words of the search, in any order; none stand in every text
 */
export function hasEveryWord(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
