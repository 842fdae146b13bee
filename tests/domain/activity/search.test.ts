import { describe, expect, it } from 'vitest';
import { activityDates, searchActivities } from '../../../renderer/domain/activity/search';
import type { ActivitySummary } from '../../../renderer/domain/summary';

const activity = (facts: Partial<ActivitySummary>): ActivitySummary => ({
  activityId: 'activity-1',
  title: 'Pelatihan Pengelolaan Keuangan Daerah',
  batch: 'II',
  place: 'Pontianak',
  firstDate: '2026-11-24',
  lastDate: '2026-11-26',
  dayCount: 3,
  archivedDayCount: 0,
  participantCount: 40,
  status: 'preparing',
  ...facts,
});

const ACTIVITIES = [
  activity({ activityId: 'finance' }),
  activity({ activityId: 'stores', title: 'Pelatihan Barang dan Jasa', place: 'Singkawang' }),
  activity({ activityId: 'draft', firstDate: '', lastDate: '', status: 'finished' }),
];

const found = (search: string) =>
  searchActivities(ACTIVITIES, search).map(({ activityId }) => activityId);

describe('the search of kegiatan', () => {
  it('wants every word, wherever it stands and however it is written', () => {
    expect(found('SINGKAWANG barang')).toEqual(['stores']);
    expect(found('barang pontianak')).toEqual([]);
    expect(found('angkatan ii keuangan')).toEqual(['finance', 'draft']);
  });

  it('knows dates and status by their words', () => {
    expect(found('24–26 november')).toEqual(['finance', 'stores']);
    expect(found('selesai')).toEqual(['draft']);
  });

  it('leaves everything where nothing is asked', () => {
    expect(found('  ')).toHaveLength(3);
  });

  it('has no dates for a kegiatan without days', () => {
    expect(activityDates({ firstDate: '', lastDate: '' })).toBe('');
  });
});
