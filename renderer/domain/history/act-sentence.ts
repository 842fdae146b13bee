import { capitalized } from '../format/capital';
import type { LogEvent } from '../log/event';
import { excusePhrase, withdrawnExcusePhrase } from './excuse-phrases';
import { groupResultPhrase, groupsPhrase, scoresPhrase } from './lesson-phrases';
import { dayName, type Scene, sessionName } from './names';
import { fillingInPhrase, makingPhrase } from './paper-phrases';
import {
  additionPhrase,
  deskPhrase,
  importPhrase,
  personEditPhrase,
  removalPhrase,
  replacementPhrase,
} from './people-phrases';
import {
  creationPhrase,
  editPhrase,
  newDaysPhrase,
  removedDayPhrase,
  replanPhrase,
} from './plan-phrases';
import type { ActEvents } from './recorded-acts';
import {
  attendanceCorrectionPhrase,
  closingPhrase,
  departurePhrase,
  joiningPhrase,
  markPhrase,
  openingPhrase,
  signaturePhrase,
} from './sheet-phrases';
import {
  committeePhrase,
  committeeRemovalPhrase,
  speakerPhrase,
  speakerRemovalPhrase,
  staffMarkPhrase,
} from './staff-phrases';
import {
  checkPhrase,
  clockPhrase,
  extensionPhrase,
  gapPhrase,
  notePhrase,
  stepsPhrase,
  timeCorrectionPhrase,
} from './step-phrases';

/** One sentence in Indonesian that says what an act did; who and when stand beside it. */
export function actSentence(events: ActEvents, scene: Scene): string {
  const groups = groupAlike(events, scene);
  // Closing sheets and ending steps are only what archiving brings along.
  const lead = groups.find(([first]) => first.type === 'DayArchived');
  const ordered = lead ? [lead, ...groups.filter((group) => group !== lead)] : groups;
  return capitalized(ordered.map((group) => phraseOf(group, scene)).join('; '));
}

/** The reason that was given for an act; empty if it needed none. */
export function reasonOf(events: ActEvents): string {
  // What archiving brings along has reasons of its own.
  const lead = events.find(({ type }) => type === 'DayArchived');
  for (const { payload } of lead ? [lead] : events) {
    if ('reason' in payload && payload.reason !== '') return payload.reason;
  }
  return '';
}

/** Events that are said together: the same thing, of the same day, with the same amount. */
function groupAlike(events: ActEvents, scene: Scene): readonly ActEvents[] {
  const groups = new Map<string, [LogEvent, ...LogEvent[]]>();
  for (const event of events) {
    const key = likeness(event, scene);
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return [...groups.values()];
}

function likeness(event: LogEvent, { before }: Scene): string {
  switch (event.type) {
    case 'DayPlanned': {
      const { dayId } = event.payload;
      const isKnown = before.days.some(({ plan }) => plan.dayId === dayId);
      return isKnown ? event.id : 'new days';
    }
    case 'StepStarted':
    case 'StepPaused':
    case 'StepResumed':
    case 'StepFinished':
    case 'StepSkipped':
    case 'StepReopened':
    case 'SheetClosed':
      return `${event.type} ${event.payload.dayId}`;
    case 'PaperMade':
      return event.type;
    case 'StepExtended':
      return `${event.type} ${event.payload.dayId} ${event.payload.minutes}`;
    default:
      return event.id;
  }
}

function phraseOf(group: ActEvents, scene: Scene): string {
  const [event] = group;
  const steps = group.flatMap(({ payload }) => ('step' in payload ? [payload.step] : []));
  switch (event.type) {
    case 'ActivityCreated':
      return creationPhrase(event.payload);
    case 'ActivityEdited':
      return editPhrase(scene.before.details, event.payload);
    case 'DayPlanned': {
      const plans = group.flatMap((same) => (same.type === 'DayPlanned' ? [same.payload] : []));
      return plans.length === 1 ? replanPhrase(scene, event.payload) : newDaysPhrase(plans);
    }
    case 'DayRemoved':
      return removedDayPhrase(scene, event.payload.dayId);
    case 'ParticipantsImported':
      return importPhrase(event.payload);
    case 'ParticipantAdded':
      return additionPhrase(event.payload.participant);
    case 'ParticipantEdited':
      return personEditPhrase(scene, event.payload.participant);
    case 'ParticipantRemoved':
      return removalPhrase(scene, event.payload);
    case 'ParticipantReplaced':
      return replacementPhrase(scene, event.payload);
    case 'ExcuseAnnounced':
      return excusePhrase(scene, event.payload);
    case 'ExcuseWithdrawn':
      return withdrawnExcusePhrase(scene, event.payload.excuseId);
    case 'DeskItemsRecorded':
      return deskPhrase(scene, event.payload);
    case 'StepStarted':
    case 'StepPaused':
    case 'StepResumed':
    case 'StepFinished':
    case 'StepSkipped':
    case 'StepReopened':
      return stepsPhrase(scene, event, steps);
    case 'StepExtended':
      return extensionPhrase(scene, event, steps);
    case 'StepTimeCorrected':
      return timeCorrectionPhrase(scene, event);
    case 'GapExcluded':
      return gapPhrase(scene, event.payload);
    case 'ClockAdjusted':
      return clockPhrase(event.payload);
    case 'ChecklistItemSet':
      return checkPhrase(scene, event.payload);
    case 'NoteWritten':
      return notePhrase(scene, event.payload);
    case 'SheetOpened':
      return openingPhrase(scene, event.payload);
    case 'SheetRosterExtended':
      return joiningPhrase(scene, event.payload);
    case 'AttendanceMarked':
      return markPhrase(scene, event);
    case 'AttendanceCorrected':
      return attendanceCorrectionPhrase(scene, event.payload);
    case 'DepartureRecorded':
      return departurePhrase(scene, event.payload);
    case 'SignatureDrawn':
      return signaturePhrase(scene, event.payload);
    case 'StaffMarked':
      return staffMarkPhrase(scene, event.payload);
    case 'SheetClosed':
      return closingPhrase(scene, event.payload.dayId, steps);
    case 'SessionCancelled':
      return `menyatakan ${sessionName(scene, event.payload.dayId, event.payload.step)} tidak dilaksanakan`;
    case 'SessionReinstated':
      return `menyatakan ${sessionName(scene, event.payload.dayId, event.payload.step)} dilaksanakan`;
    case 'ScoresRecorded':
      return scoresPhrase(scene, event.payload);
    case 'GroupsFormed':
      return groupsPhrase(scene, event.payload);
    case 'GroupResultRecorded':
      return groupResultPhrase(scene, event.payload);
    case 'SpeakerRecorded':
      return speakerPhrase(scene, event.payload.speaker);
    case 'SpeakerRemoved':
      return speakerRemovalPhrase(scene, event.payload.speakerId);
    case 'CommitteeMemberRecorded':
      return committeePhrase(scene, event.payload.member);
    case 'CommitteeMemberRemoved':
      return committeeRemovalPhrase(scene, event.payload.memberId);
    case 'DayArchived':
      return `mengarsipkan ${dayName(scene, event.payload.dayId)}`;
    case 'DayReopened':
      return `membuka kembali arsip ${dayName(scene, event.payload.dayId)}`;
    case 'PaperFilledIn':
      return fillingInPhrase(event.payload);
    case 'PaperMade':
      return makingPhrase(
        group.flatMap((same) => (same.type === 'PaperMade' ? [same.payload] : [])),
      );
    case 'ActUndone':
      return 'mengurungkan tindakan';
    case 'ActRedone':
      return 'mengulangi tindakan yang diurungkan';
    case 'OfficeChanged':
      return 'mengubah pengaturan instansi';
    case 'PeopleMerged':
      return 'menyatakan dua catatan orang sebagai orang yang sama';
    case 'PeopleSeparated':
      return 'memisahkan kembali dua catatan orang';
    case 'LogoChanged':
      return event.payload.logo === '' ? 'menghapus logo instansi' : 'mengganti logo instansi';
  }
}
