import {
  DAILY_EVENT_RECORD,
  DAILY_EVENT_RECORD_FIELDS,
  EVENT_RECORD,
  EVENT_RECORD_FIELDS,
  type EventRecordTexts,
} from '../papers/letters/event-record-fields';
import { textsOf } from '../papers/letters/letter-fields';
import { listSpeakers } from '../people/speaker-list';
import { isDayOver } from '../run/day-over';
import { findSop } from '../sop/catalogue';
import { type ActivityState, dayNumber } from '../state';
import { type AttendanceRecap, type RecapSession, recapAttendance } from './attendance-recap';
import { actualSpan } from './daily-report';
import { activityHead, dayHead, type PaperHead } from './paper-head';
import { expectedOf, totalPeople } from './recap-counts';
import type { Standing } from './recap-standing';
import { stepRowsOf } from './step-rows';

/** Berita Acara Pelaksanaan: of the kegiatan, or of one of its days. */
export interface EventRecordView extends PaperHead {
  readonly texts: EventRecordTexts;
  /** Hari ke-; undefined for the kegiatan as a whole. */
  readonly dayNumber: number | undefined;
  readonly dayCount: number;
  /** Epoch ms, of a day: when it really began, and when it ended if it is over. */
  readonly startedAt: number | undefined;
  readonly finishedAt: number | undefined;
  /** Who stands on any sheet, or takes part before there is one. */
  readonly participantCount: number;
  /** Those of them who left or were replaced before the end; 0 for a day. */
  readonly leftCount: number;
  /** Those that were held, in order. */
  readonly sessions: readonly RecapSession[];
  /** Sessions that did not take place. */
  readonly cancelled: readonly RecapSession[];
  /** JP of the held sessions. */
  readonly jp: number;
  /** H of everybody expected, over all held sessions, as in the recap. */
  readonly present: { readonly count: number; readonly of: number };
  /** How the kegiatan ended for its participants; undefined for a day, and before the end. */
  readonly standings: Readonly<Record<Standing, number>> | undefined;
  /** With titles. */
  readonly speakers: readonly string[];
}

/** @returns undefined while no day is planned */
export function buildEventRecord(state: ActivityState): EventRecordView | undefined {
  const head = activityHead(state);
  if (!state.details || !head) return undefined;
  const recap = recapAttendance(state, findSop(state.details.sopId));
  // Who was replaced before any sheet never took part.
  const people = recap.people.filter(
    ({ left, cells }) => !left || cells.some(({ kind }) => kind === 'marked' || kind === 'blank'),
  );
  return {
    ...head,
    texts: textsOf(EVENT_RECORD, EVENT_RECORD_FIELDS, state),
    dayNumber: undefined,
    dayCount: state.days.length,
    startedAt: undefined,
    finishedAt: undefined,
    participantCount: people.length,
    leftCount: people.filter(({ left }) => left).length,
    ...figures(recap.sessions),
    standings: recap.isOver ? totalPeople(people).standings : undefined,
    speakers: teachersOf(state),
  };
}

/**
 * @param now epoch ms
 * @returns undefined if the day is unknown
 */
export function buildDailyEventRecord(
  state: ActivityState,
  dayId: string,
  now: number,
): EventRecordView | undefined {
  const found = dayHead(state, dayId);
  if (!state.details || !found) return undefined;
  const { head, day } = found;
  const sop = findSop(state.details.sopId);
  const recap = recapAttendance(state, sop);
  const number = dayNumber(state, dayId);
  const texts = textsOf(DAILY_EVENT_RECORD, DAILY_EVENT_RECORD_FIELDS, state);
  return {
    ...head,
    texts: {
      ...texts,
      number: withDay(texts.number, number),
      statement: withDay(texts.statement, number),
    },
    ...actualSpan(stepRowsOf(day, sop, day.archived?.at ?? now, undefined), isDayOver(day)),
    participantCount: peopleOfDay(recap, dayId),
    leftCount: 0,
    ...figures(recap.sessions.filter((session) => session.dayId === dayId)),
    standings: undefined,
    speakers: teachersOf({ ...state, days: [day] }),
  };
}

function figures(sessions: readonly RecapSession[]) {
  const held = sessions.filter(({ state }) => state === 'closed' || state === 'open');
  return {
    sessions: held,
    cancelled: sessions.filter(({ state }) => state === 'cancelled'),
    jp: held.reduce((sum, { jp }) => sum + jp, 0),
    present: {
      count: held.reduce((sum, { counts }) => sum + counts.H, 0),
      of: held.reduce((sum, { counts }) => sum + expectedOf(counts), 0),
    },
  };
}

/** Everybody on a sheet of that day. */
function peopleOfDay({ sessions, people }: AttendanceRecap, dayId: string): number {
  const ofDay = sessions.flatMap((session, index) => (session.dayId === dayId ? [index] : []));
  return people.filter(({ cells }) =>
    ofDay.some((index) => ['marked', 'blank', 'to-come'].includes(cells[index]?.kind ?? '')),
  ).length;
}

const teachersOf = (state: Pick<ActivityState, 'days' | 'speakers'>): readonly string[] =>
  listSpeakers(state)
    .filter(({ days }) => days.length > 0)
    .map(({ name }) => name);

const withDay = (text: string, number: number): string => text.replaceAll('{hari}', String(number));
