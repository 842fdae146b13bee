import { lessonsOf } from '../attendance/sessions';
import { textsOf } from '../papers/letters/letter-fields';
import {
  TRAINING_REPORT,
  TRAINING_REPORT_FIELDS,
  type TrainingReportTexts,
} from '../papers/training-report-fields';
import { listSpeakers } from '../people/speaker-list';
import { scoreRecap } from '../scores/score-recap';
import { findSop } from '../sop/catalogue';
import { type ActivityState, activeParticipants } from '../state';
import { type AttendanceRecapView, buildAttendanceRecapPaper } from './attendance-recap-paper';
import { type CourseDay, courseDays } from './course-day';
import { type DeskRecap, recapDesk } from './desk-recap';
import { groupBySpelling } from './group-by-spelling';
import { type NoteRow, noteRowsOf } from './note-rows';
import { type ParticipantSummary, summarizeParticipants } from './participant-summary';
import { type PrintedPerson, printedPerson } from './printed-person';
import { type PrintedScoreRecap, printedScores } from './score-recap-paper';
import { buildTrainingSchedule, type TrainingScheduleView } from './training-schedule';

export interface ReportedSpeaker {
  readonly name: string;
  readonly position: string;
  readonly institution: string;
  readonly expertise: string;
  readonly topics: readonly string[];
  readonly jp: number;
}

/** A mata pelatihan over all days. */
export interface ReportedLesson {
  readonly topic: string;
  readonly speaker: string;
  readonly jp: number;
}

/** What a group of one day presented. */
export interface ReportedGroup {
  readonly dayNumber: number;
  readonly name: string;
  readonly people: number;
  readonly task: string;
  readonly result: string;
}

/** Everything that the Laporan Penyelenggaraan prints. */
export interface TrainingReportView extends TrainingScheduleView {
  /** What the office wrote, else the presets. */
  readonly texts: TrainingReportTexts;
  readonly participants: ParticipantSummary;
  /** As the NIP tells; `unknown` has none. */
  readonly sexes: { readonly men: number; readonly women: number; readonly unknown: number };
  readonly committee: readonly (PrintedPerson & { readonly duty: string })[];
  readonly speakers: readonly ReportedSpeaker[];
  readonly curriculum: readonly ReportedLesson[];
  readonly course: readonly CourseDay[];
  readonly groups: readonly ReportedGroup[];
  readonly attendance: AttendanceRecapView;
  readonly scores: PrintedScoreRecap;
  readonly desk: DeskRecap;
  readonly notes: readonly (NoteRow & { readonly dayNumber: number; readonly date: string })[];
}

/**
 * @param now epoch ms
 * @returns undefined while no day is planned
 */
export function buildTrainingReport(
  state: ActivityState,
  now: number,
): TrainingReportView | undefined {
  const { details, days, committee, desk } = state;
  const schedule = buildTrainingSchedule(state, now);
  const attendance = buildAttendanceRecapPaper(state, now);
  if (!details || !schedule || !attendance) return undefined;
  const sop = findSop(details.sopId);
  const people = activeParticipants(state);
  return {
    ...schedule,
    texts: textsOf(TRAINING_REPORT, TRAINING_REPORT_FIELDS, state),
    participants: summarizeParticipants(people),
    sexes: {
      men: people.filter(({ nip }) => sexOf(nip) === '1').length,
      women: people.filter(({ nip }) => sexOf(nip) === '2').length,
      unknown: people.filter(({ nip }) => !/[12]/.test(sexOf(nip))).length,
    },
    committee: committee.map((member) => ({ ...printedPerson(member), duty: member.duty })),
    speakers: listSpeakers(state).map(({ name, speaker, topics, jp }) => ({
      name,
      position: speaker?.position ?? '',
      institution: speaker?.institution ?? '',
      expertise: speaker?.expertise ?? '',
      topics,
      jp,
    })),
    curriculum: curriculumOf(state),
    course: courseDays(state, sop, now),
    groups: days.flatMap(({ groups, groupResults }, index) =>
      groups.map(({ groupId, name, participantIds, task }) => ({
        dayNumber: index + 1,
        name,
        people: participantIds.length,
        task,
        result: groupResults[groupId]?.result ?? '',
      })),
    ),
    attendance,
    scores: printedScores(scoreRecap(state, sop)),
    desk: recapDesk(desk, people),
    notes: days.flatMap((day, index) =>
      noteRowsOf(day, sop).map((note) => ({
        ...note,
        dayNumber: index + 1,
        date: day.plan.date,
      })),
    ),
  };
}

/** Digit 15 of a NIP or NI PPPK: 1 is a man, 2 a woman. */
const sexOf = (nip: string): string => (/^\d{18}$/.test(nip) ? nip.charAt(14) : '');

/** Each mata pelatihan once, in the order of the plan. */
function curriculumOf({ days, details }: ActivityState): readonly ReportedLesson[] {
  if (!details) return [];
  const sop = findSop(details.sopId);
  const lessons = days
    .flatMap(({ plan }) => lessonsOf(plan.steps, sop))
    .filter(({ topic, jp }) => topic.trim() !== '' || jp > 0);
  return groupBySpelling(lessons, ({ topic }) => topic).map(({ name, items }) => ({
    topic: name,
    speaker: groupBySpelling(items, ({ speaker }) => speaker)
      .map((group) => group.name)
      .filter((speaker) => speaker !== '')
      .join('; '),
    jp: items.reduce((sum, { jp }) => sum + jp, 0),
  }));
}
