import type { LogEvent } from '../log/event';
import {
  type AssignmentView,
  buildCommitteeAssignment,
  buildParticipantAssignment,
} from '../reports/assignment';
import {
  type AttendanceRecapView,
  buildAttendanceRecapPaper,
} from '../reports/attendance-recap-paper';
import { type AttendanceSheetView, buildAttendanceSheet } from '../reports/attendance-sheet';
import {
  type BiodataView,
  buildBlankParticipantBiodata,
  buildBlankSpeakerBiodata,
  buildParticipantBiodata,
  buildSpeakerBiodata,
  type ParticipantBiodata,
  type SpeakerBiodata,
} from '../reports/biodata';
import { buildCertificate, type CertificateView } from '../reports/certificate';
import { buildCompanionNotes, type CompanionNotesView } from '../reports/companion-notes';
import { buildDailyAttendance, type DailyAttendanceView } from '../reports/daily-attendance';
import { buildDailyReport, type DailyReportView } from '../reports/daily-report';
import {
  buildDailyEventRecord,
  buildEventRecord,
  type EventRecordView,
} from '../reports/event-record';
import { buildOfferLetter, buildSummonsLetter, type InvitationView } from '../reports/invitation';
import { buildMinutes, type MinutesView } from '../reports/minutes';
import { buildNameTables, type NameTablesView } from '../reports/name-tables';
import { buildOfficialMemo, type OfficialMemoView } from '../reports/official-memo';
import { buildParticipantList, type ParticipantListView } from '../reports/participant-list';
import { buildScoreRecapPaper, type ScoreRecapView } from '../reports/score-recap-paper';
import {
  buildCommitteeAttendance,
  buildSpeakerAttendance,
  type CommitteeAttendanceRow,
  type SpeakerAttendanceRow,
  type StaffAttendanceView,
} from '../reports/staff-attendance';
import { buildTrainingReport, type TrainingReportView } from '../reports/training-report';
import { buildTrainingSchedule, type TrainingScheduleView } from '../reports/training-schedule';
import { buildNameCards, type NameCardsView } from '../scan/name-cards';
import type { ActivityState } from '../state';
import type { PaperKind } from './catalogue';
import type { Paper } from './papers-of';

/** What each kind of paper prints. */
export interface PaperViews {
  'attendance-empty': AttendanceSheetView;
  'attendance-filled': AttendanceSheetView;
  'daily-report': DailyReportView;
  'attendance-recap': AttendanceRecapView;
  'score-recap': ScoreRecapView;
  'training-report': TrainingReportView;
  'training-schedule': TrainingScheduleView;
  'participant-biodata-blank': BiodataView<ParticipantBiodata>;
  'participant-biodata': BiodataView<ParticipantBiodata>;
  'speaker-biodata-blank': BiodataView<SpeakerBiodata>;
  'speaker-biodata': BiodataView<SpeakerBiodata>;
  'commitment-letter': ParticipantListView;
  'toolkit-receipt': ParticipantListView;
  'name-tables': NameTablesView;
  'name-cards': NameCardsView;
  'name-cards-large': NameCardsView;
  'daily-attendance': DailyAttendanceView;
  'speaker-attendance': StaffAttendanceView<SpeakerAttendanceRow>;
  'committee-attendance': StaffAttendanceView<CommitteeAttendanceRow>;
  'companion-notes': CompanionNotesView;
  minutes: MinutesView;
  'official-memo': OfficialMemoView;
  'offer-letter': InvitationView;
  'summons-letter': InvitationView;
  'participant-assignment': AssignmentView;
  'committee-assignment': AssignmentView;
  'daily-event-record': EventRecordView;
  'event-record': EventRecordView;
  certificate: CertificateView;
}

export interface PaperSource {
  readonly state: ActivityState;
  /** In the order of `orderEvents`. */
  readonly events: readonly LogEvent[];
  /** Epoch ms: when the paper is made. */
  readonly now: number;
}

type Builder<View> = (
  source: PaperSource,
  subject: Pick<Paper, 'day' | 'session'>,
) => View | undefined;

const sheet: Builder<AttendanceSheetView> = ({ state }, { day, session }) =>
  day && session && buildAttendanceSheet(state, day.dayId, session.step);

const BUILDERS: { readonly [Kind in PaperKind]: Builder<PaperViews[Kind]> } = {
  'attendance-empty': sheet,
  'attendance-filled': sheet,
  'daily-report': ({ state, events, now }, { day }) =>
    day && buildDailyReport(state, day.dayId, now, events),
  'attendance-recap': ({ state, now }) => buildAttendanceRecapPaper(state, now),
  'score-recap': ({ state, now }) => buildScoreRecapPaper(state, now),
  'training-report': ({ state, now }) => buildTrainingReport(state, now),
  'training-schedule': ({ state, now }) => buildTrainingSchedule(state, now),
  'participant-biodata-blank': ({ state }) => buildBlankParticipantBiodata(state),
  'participant-biodata': ({ state }) => buildParticipantBiodata(state),
  'speaker-biodata-blank': ({ state }) => buildBlankSpeakerBiodata(state),
  'speaker-biodata': ({ state }) => buildSpeakerBiodata(state),
  'commitment-letter': ({ state }) => buildParticipantList(state),
  'toolkit-receipt': ({ state }) => buildParticipantList(state),
  'name-tables': ({ state }) => buildNameTables(state),
  'name-cards': ({ state }) => buildNameCards(state, 'small'),
  'name-cards-large': ({ state }) => buildNameCards(state, 'large'),
  'daily-attendance': ({ state }, { day }) => day && buildDailyAttendance(state, day.dayId),
  'speaker-attendance': ({ state }, { day }) => day && buildSpeakerAttendance(state, day.dayId),
  'committee-attendance': ({ state }, { day }) => day && buildCommitteeAttendance(state, day.dayId),
  'companion-notes': ({ state }, { day }) => day && buildCompanionNotes(state, day.dayId),
  minutes: ({ state, now }, { day }) => day && buildMinutes(state, day.dayId, now),
  'official-memo': ({ state, now }) => buildOfficialMemo(state, now),
  'offer-letter': ({ state, now }) => buildOfferLetter(state, now),
  'summons-letter': ({ state, now }) => buildSummonsLetter(state, now),
  'participant-assignment': ({ state, now }) => buildParticipantAssignment(state, now),
  'committee-assignment': ({ state, now }) => buildCommitteeAssignment(state, now),
  'daily-event-record': ({ state, now }, { day }) =>
    day && buildDailyEventRecord(state, day.dayId, now),
  'event-record': ({ state }) => buildEventRecord(state),
  certificate: ({ state, now }) => buildCertificate(state, now),
};

/** The figures of a paper, from the log alone; undefined if its day or session is gone. */
export function buildPaperView<Kind extends PaperKind>(
  kind: Kind,
  source: PaperSource,
  subject: Pick<Paper, 'day' | 'session'>,
): PaperViews[Kind] | undefined {
  return BUILDERS[kind](source, subject);
}
