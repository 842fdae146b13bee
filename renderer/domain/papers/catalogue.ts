import { ATTENDANCE_PAPERS, type AttendancePaperKind } from './attendance-papers';
import { CARD_PAPERS, type CardPaperKind } from './card-papers';
import { CERTIFICATE_PAPERS, type CertificatePaperKind } from './certificate-papers';
import { CLASS_PAPERS, type ClassPaperKind } from './class-papers';
import { LETTER_PAPERS, type LetterPaperKind } from './letter-papers';
import { PAPER_PHASES, type PaperType } from './paper';
import { PEOPLE_PAPERS, type PeoplePaperKind } from './people-papers';
import { REPORT_PAPERS, type ReportPaperKind } from './report-papers';
import { SCHEDULE_PAPERS, type SchedulePaperKind } from './schedule-papers';

export type PaperKind =
  | AttendancePaperKind
  | ReportPaperKind
  | SchedulePaperKind
  | PeoplePaperKind
  | CardPaperKind
  | ClassPaperKind
  | LetterPaperKind
  | CertificatePaperKind;

/** Every paper that the application makes, in the order in which they are needed. */
export const PAPER_TYPES: readonly PaperType<PaperKind>[] = [
  ...LETTER_PAPERS,
  ...SCHEDULE_PAPERS,
  ...PEOPLE_PAPERS,
  ...CARD_PAPERS,
  ...ATTENDANCE_PAPERS,
  ...CLASS_PAPERS,
  ...REPORT_PAPERS,
  ...CERTIFICATE_PAPERS,
].toSorted((a, b) => PAPER_PHASES.indexOf(a.phase) - PAPER_PHASES.indexOf(b.phase));
