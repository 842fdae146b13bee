import type { EventType } from '../log/event';

/** What an act is about, for the filter of Riwayat. */
export const HISTORY_KINDS = [
  'plan',
  'roster',
  'desk',
  'steps',
  'attendance',
  'scores',
  'groups',
  'notes',
  'papers',
  'archive',
] as const;

export type HistoryKind = (typeof HISTORY_KINDS)[number];

export const HISTORY_KIND_NAMES: Record<HistoryKind, string> = {
  plan: 'Kegiatan dan jadwal',
  roster: 'Peserta, narasumber, panitia',
  desk: 'Meja registrasi',
  steps: 'Langkah',
  attendance: 'Daftar hadir',
  scores: 'Nilai',
  groups: 'Kelompok',
  notes: 'Catatan',
  papers: 'Dokumen',
  archive: 'Arsip',
};

/** An undo has the kind of what it took back. */
const KINDS: Record<Exclude<EventType, 'ActUndone' | 'ActRedone'>, HistoryKind> = {
  ActivityCreated: 'plan',
  ActivityEdited: 'plan',
  DayPlanned: 'plan',
  DayRemoved: 'plan',
  OfficeChanged: 'plan',
  LogoChanged: 'plan',
  PeopleMerged: 'roster',
  PeopleSeparated: 'roster',
  ParticipantsImported: 'roster',
  ParticipantAdded: 'roster',
  ParticipantEdited: 'roster',
  ParticipantRemoved: 'roster',
  ParticipantReplaced: 'roster',
  ExcuseAnnounced: 'attendance',
  ExcuseWithdrawn: 'attendance',
  SpeakerRecorded: 'roster',
  SpeakerRemoved: 'roster',
  CommitteeMemberRecorded: 'roster',
  CommitteeMemberRemoved: 'roster',
  DeskItemsRecorded: 'desk',
  StepStarted: 'steps',
  StepPaused: 'steps',
  StepResumed: 'steps',
  StepExtended: 'steps',
  StepFinished: 'steps',
  StepSkipped: 'steps',
  StepReopened: 'steps',
  StepTimeCorrected: 'steps',
  GapExcluded: 'steps',
  ClockAdjusted: 'steps',
  ChecklistItemSet: 'steps',
  NoteWritten: 'notes',
  SheetOpened: 'attendance',
  SheetRosterExtended: 'attendance',
  AttendanceMarked: 'attendance',
  AttendanceCorrected: 'attendance',
  DepartureRecorded: 'attendance',
  SignatureDrawn: 'attendance',
  StaffMarked: 'attendance',
  SheetClosed: 'attendance',
  SessionCancelled: 'attendance',
  SessionReinstated: 'attendance',
  ScoresRecorded: 'scores',
  GroupsFormed: 'groups',
  GroupResultRecorded: 'groups',
  PaperFilledIn: 'papers',
  PaperMade: 'papers',
  DayArchived: 'archive',
  DayReopened: 'archive',
};

/** Archiving also closes sheets and finishes steps: the archive is what that act is about. */
export function kindOf(types: readonly EventType[]): HistoryKind {
  if (types.includes('DayArchived')) return 'archive';
  for (const type of types) {
    if (type !== 'ActUndone' && type !== 'ActRedone') return KINDS[type];
  }
  return 'plan';
}

const CORRECTIONS: readonly EventType[] = [
  'StepTimeCorrected',
  'AttendanceCorrected',
  'DayReopened',
];

/** Whether an act changed what was already recorded as final. */
export function isCorrection(types: readonly EventType[]): boolean {
  return types.some((type) => CORRECTIONS.includes(type));
}
