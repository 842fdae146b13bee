import { type Session, sessionsOf } from '../attendance/sessions';
import { isDayOver } from '../run/day-over';
import { findSop } from '../sop/catalogue';
import type { ActivityState } from '../state';
import { PAPER_TYPES, type PaperKind } from './catalogue';
import type { PaperGap, PaperPhase, PaperType, Subject } from './paper';

/** The day that a paper is about. */
export interface PaperDay {
  readonly dayId: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Hari ke-, from 1. */
  readonly number: number;
}

/** One paper of one kegiatan, made or not. */
export interface Paper
  extends Pick<PaperType<PaperKind>, 'kind' | 'name' | 'purpose' | 'phase' | 'fields'> {
  /** Unique within the activity. */
  readonly id: string;
  readonly phase: PaperPhase;
  /** Undefined where the paper is about the kegiatan as a whole. */
  readonly day: PaperDay | undefined;
  readonly session: Session | undefined;
  readonly gap: PaperGap | undefined;
  /** It can be made, perhaps with something still open. */
  readonly isReady: boolean;
  /** It can be made, and somebody may still need it: not what comes before a day that is over. */
  readonly isProposed: boolean;
}

/** Every paper that an activity and its plan call for, by phase, kind and day. */
export function papersOf(state: ActivityState): readonly Paper[] {
  const { details, days } = state;
  if (!details) return [];
  const sop = findSop(details.sopId);
  return PAPER_TYPES.flatMap((type) => {
    if (type.per === 'activity') {
      return [paperOf(type, { state, day: undefined, session: undefined }, undefined)];
    }
    return days.flatMap((day, index) => {
      const sessions = type.per === 'session' ? sessionsOf(day.plan, sop) : [undefined];
      return sessions.map((session) => paperOf(type, { state, day, session }, index + 1));
    });
  });
}

function paperOf(
  { kind, name, purpose, phase, needs, fields }: PaperType<PaperKind>,
  subject: Subject,
  number: number | undefined,
): Paper {
  const { day, session } = subject;
  const isPast = phase === 'before' && day !== undefined && isDayOver(day);
  const [gap] = needs.flatMap((need) => need(subject) ?? []);
  const isReady = gap?.blocks !== true;
  return {
    id: [kind, day?.plan.dayId, session?.step].filter((part) => part !== undefined).join('/'),
    kind,
    name: session ? `${name}, Sesi ${session.number}` : name,
    purpose,
    phase,
    ...(fields ? { fields } : {}),
    day:
      day && number !== undefined
        ? { dayId: day.plan.dayId, date: day.plan.date, number }
        : undefined,
    session,
    gap,
    isReady,
    isProposed: isReady && !isPast,
  };
}
