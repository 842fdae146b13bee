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
  const words = wordsOf(search);
  if (words.length === 0) return activities;
  return activities.filter((activity) => {
    const { place, status } = activity;
    const facts = [activityTitle(activity), place, activityDates(activity)];
    const text = [...facts, ACTIVITY_STATUS_NAMES[status]].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
