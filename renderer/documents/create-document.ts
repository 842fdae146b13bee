import type { OfficeSettings } from '../domain/office/settings';
import type { PaperKind } from '../domain/papers/catalogue';
import type { PaperViews } from '../domain/papers/paper-views';
import { createAttendanceRecap } from './attendance-recap/create-attendance-recap';
import { createAttendanceSheet } from './attendance-sheet/create-attendance-sheet';
import { createParticipantBiodata } from './biodata/create-participant-biodata';
import { createSpeakerBiodata } from './biodata/create-speaker-biodata';
import { createCertificate } from './certificate/create-certificate';
import { createCommitmentLetter } from './commitment-letter/create-commitment-letter';
import { createCompanionNotes } from './companion-notes/create-companion-notes';
import { createDailyAttendance } from './daily-attendance/create-daily-attendance';
import { createDailyReport } from './daily-report/create-daily-report';
import type { DocumentOptions } from './document-options';
import type { DocumentRequest, RequestOf } from './document-request';
import {
  createCommitteeAssignment,
  createParticipantAssignment,
} from './letters/create-assignment';
import { createEventRecord } from './letters/create-event-record';
import { createOfferLetter, createSummonsLetter } from './letters/create-invitation';
import { createOfficialMemo } from './letters/create-official-memo';
import { createMinutes } from './minutes/create-minutes';
import { createNameCards } from './name-cards/create-name-cards';
import { createNameTables } from './name-tables/create-name-tables';
import { createScoreRecap } from './score-recap/create-score-recap';
import { createCommitteeAttendance } from './staff-attendance/create-committee-attendance';
import { createSpeakerAttendance } from './staff-attendance/create-speaker-attendance';
import { createToolkitReceipt } from './toolkit-receipt/create-toolkit-receipt';
import { createTrainingReport } from './training-report/create-training-report';
import { createTrainingSchedule } from './training-schedule/create-training-schedule';

type Maker<View> = (
  view: View,
  office: OfficeSettings,
  options: DocumentOptions | undefined,
) => Promise<Uint8Array>;

const MAKERS: { readonly [Kind in PaperKind]: Maker<PaperViews[Kind]> } = {
  'attendance-empty': (view, office, options) =>
    createAttendanceSheet(view, office, 'empty', options),
  'attendance-filled': (view, office, options) =>
    createAttendanceSheet(view, office, 'filled', options),
  'daily-report': createDailyReport,
  'attendance-recap': createAttendanceRecap,
  'score-recap': createScoreRecap,
  'training-report': createTrainingReport,
  'training-schedule': createTrainingSchedule,
  'participant-biodata-blank': createParticipantBiodata,
  'participant-biodata': createParticipantBiodata,
  'speaker-biodata-blank': createSpeakerBiodata,
  'speaker-biodata': createSpeakerBiodata,
  'commitment-letter': createCommitmentLetter,
  'toolkit-receipt': createToolkitReceipt,
  'name-tables': createNameTables,
  'name-cards': createNameCards,
  'name-cards-large': createNameCards,
  'daily-attendance': createDailyAttendance,
  'speaker-attendance': createSpeakerAttendance,
  'committee-attendance': createCommitteeAttendance,
  'companion-notes': createCompanionNotes,
  minutes: createMinutes,
  'official-memo': createOfficialMemo,
  'offer-letter': createOfferLetter,
  'summons-letter': createSummonsLetter,
  'participant-assignment': createParticipantAssignment,
  'committee-assignment': createCommitteeAssignment,
  'daily-event-record': createEventRecord,
  'event-record': createEventRecord,
  certificate: createCertificate,
};

/** The Word file of any request. Brings `docx` along: screens go through `makeDocument`. */
export function createDocument(request: DocumentRequest): Promise<Uint8Array> {
  return create(request);
}

const create = <Kind extends PaperKind>({ kind, view, office, options }: RequestOf<Kind>) =>
  MAKERS[kind](view, office, options);
