import * as needs from './needs';
import type { PaperType } from './paper';

export type ReportPaperKind = 'daily-report';

export const REPORT_PAPERS: readonly PaperType<ReportPaperKind>[] = [
  {
    kind: 'daily-report',
    name: 'Laporan Pelaksanaan Harian',
    purpose: 'Waktu langkah, kehadiran, dan catatan pendamping',
    phase: 'after',
    per: 'day',
    needs: [needs.begunDay, needs.archivedDay],
  },
];
