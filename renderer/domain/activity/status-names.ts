import type { ActivityStatus, DaySummary } from '../summary';

export const ACTIVITY_STATUS_NAMES: Record<ActivityStatus, string> = {
  preparing: 'Disiapkan',
  running: 'Berjalan',
  finished: 'Selesai',
};

export const DAY_STATUS_NAMES: Record<DaySummary['status'], string> = {
  planned: 'Direncanakan',
  running: 'Berjalan',
  archived: 'Diarsipkan',
};
