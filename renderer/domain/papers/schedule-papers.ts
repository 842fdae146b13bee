import * as needs from './needs';
import type { PaperType } from './paper';

export type SchedulePaperKind = 'training-schedule';

export const SCHEDULE_PAPERS: readonly PaperType<SchedulePaperKind>[] = [
  {
    kind: 'training-schedule',
    name: 'Jadwal Pelatihan',
    purpose: 'Semua hari dengan mata pelatihan, JP, dan narasumber',
    phase: 'before',
    per: 'activity',
    needs: [needs.days],
  },
];
