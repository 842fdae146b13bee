import { instantOf, type Zone } from '../activity/zone';
import { type ActivityState, type DayState, dayNumber, findDay } from '../state';
import { placeOf } from './attendance-sheet';

/** What a paper says of the kegiatan it belongs to. */
export interface PaperHead {
  readonly title: string;
  readonly batch: string;
  /** `YYYY-MM-DD`: of the day, or the first day of the kegiatan. */
  readonly date: string;
  /** `YYYY-MM-DD`: the same for the paper of a day, else the last day. */
  readonly lastDate: string;
  readonly zone: Zone;
  /** With the room, where it is the same on all days. */
  readonly place: string;
  /** Epoch ms of the planned start: with it, the file does not depend on when it is made. */
  readonly startsAt: number;
}

export interface DayPaperHead extends PaperHead {
  readonly dayNumber: number;
  readonly dayCount: number;
}

/** Undefined while no day is planned: papers carry the year, and the year is the days'. */
export function activityHead({
  details,
  days,
}: Pick<ActivityState, 'details' | 'days'>): PaperHead | undefined {
  const [first] = days;
  const last = days.at(-1);
  if (!details || !first || !last) return undefined;
  const { title, batch, zone, place } = details;
  const rooms = new Set(days.map(({ plan }) => plan.room.trim()));
  const room = rooms.size === 1 ? first.plan.room : '';
  return {
    title,
    batch,
    date: first.plan.date,
    lastDate: last.plan.date,
    zone,
    place: placeOf(room, place),
    startsAt: instantOf(first.plan.date, first.plan.startMinute, zone),
  };
}

/** Undefined if the day is unknown. */
export function dayHead(
  state: ActivityState,
  dayId: string,
): { readonly head: DayPaperHead; readonly day: DayState } | undefined {
  const day = findDay(state, dayId);
  const head = day && activityHead({ details: state.details, days: [day] });
  if (!head) return undefined;
  return {
    head: { ...head, dayNumber: dayNumber(state, dayId), dayCount: state.days.length },
    day,
  };
}
