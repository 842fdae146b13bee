import { ATTENDANCE_PAPERS, type AttendancePaperKind } from './attendance-papers';
import { PAPER_PHASES, type PaperType } from './paper';
import { REPORT_PAPERS, type ReportPaperKind } from './report-papers';

export type PaperKind = AttendancePaperKind | ReportPaperKind;

/** Every paper that the application makes, in the order in which they are needed. */
export const PAPER_TYPES: readonly PaperType<PaperKind>[] = [
  ...ATTENDANCE_PAPERS,
  ...REPORT_PAPERS,
].toSorted((a, b) => PAPER_PHASES.indexOf(a.phase) - PAPER_PHASES.indexOf(b.phase));
