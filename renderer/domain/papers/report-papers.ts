import * as needs from './needs';
import type { PaperType } from './paper';
import { TRAINING_REPORT, TRAINING_REPORT_FIELDS } from './training-report-fields';

export type ReportPaperKind =
  | 'daily-report'
  | 'attendance-recap'
  | 'score-recap'
  | typeof TRAINING_REPORT;

export const REPORT_PAPERS: readonly PaperType<ReportPaperKind>[] = [
  {
    kind: 'daily-report',
    name: 'Laporan Pelaksanaan Harian',
    purpose: 'Waktu langkah, kehadiran, dan catatan pendamping',
    phase: 'after',
    per: 'day',
    needs: [needs.begunDay, needs.archivedDay],
  },
  {
    kind: 'attendance-recap',
    name: 'Rekap Kehadiran',
    purpose: 'Status setiap sesi, JP, persentase, dan keterangan',
    phase: 'after',
    per: 'activity',
    needs: [needs.days, needs.someSheets],
  },
  {
    kind: 'score-recap',
    name: 'Rekap Nilai',
    purpose: 'Nilai pre test dan post test dengan grafik',
    phase: 'after',
    per: 'activity',
    needs: [needs.days, needs.someScores],
  },
  {
    kind: TRAINING_REPORT,
    name: 'Laporan Penyelenggaraan',
    purpose: 'Bab I sampai V dengan tabel, grafik, dan lampiran',
    phase: 'after',
    per: 'activity',
    fields: TRAINING_REPORT_FIELDS,
    needs: [needs.days, needs.someSheets],
  },
];
