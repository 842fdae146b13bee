import { scheduleDay } from '../activity/schedule';
import { type Lesson, lessonsOf } from '../attendance/sessions';
import { membersOf } from '../groups/group-members';
import { fullName } from '../people/personal-name';
import { isDayOver } from '../run/day-over';
import { findSop } from '../sop/catalogue';
import type { Sop } from '../sop/sop';
import { type ActivityState, type DayState, participantsOn } from '../state';
import { actualSpan } from './daily-report';
import { type DiscussedItem, discussedItems } from './discussed-items';
import { type DayPaperHead, dayHead } from './paper-head';
import { recapSessions, type SessionRecap } from './session-recap';
import { stepRowsOf } from './step-rows';

export interface GroupMinutes {
  readonly name: string;
  /** With titles. */
  readonly members: readonly string[];
  /** Empty where all have the same one or it was only said. */
  readonly task: string;
  /** Empty before it was written down. */
  readonly result: string;
}

/** Everything that the Notula of a day prints. */
export interface MinutesView extends DayPaperHead {
  /** Minutes after midnight; planned. */
  readonly plannedStart: number;
  readonly plannedEnd: number;
  /** Epoch ms; undefined before the first step began, and before the last one ended. */
  readonly startedAt: number | undefined;
  readonly finishedAt: number | undefined;
  readonly lessons: readonly Lesson[];
  /** Who takes part that day. */
  readonly participantCount: number;
  readonly sessions: readonly SessionRecap[];
  readonly items: readonly DiscussedItem[];
  readonly groups: readonly GroupMinutes[];
  /** Notes of the step that concludes the day. */
  readonly conclusions: readonly string[];
}

/**
 * @param now epoch ms
 * @returns undefined if the day is unknown
 */
export function buildMinutes(
  state: ActivityState,
  dayId: string,
  now: number,
): MinutesView | undefined {
  const { details } = state;
  const found = dayHead(state, dayId);
  if (!details || !found) return undefined;
  const { head, day } = found;
  const sop = findSop(details.sopId);
  const schedule = scheduleDay(day.plan, sop);
  const concluding = concludingSteps(sop);
  return {
    ...head,
    plannedStart: schedule.startMinute,
    plannedEnd: schedule.endMinute,
    ...actualSpan(stepRowsOf(day, sop, day.archived?.at ?? now, undefined), isDayOver(day)),
    lessons: lessonsOf(day.plan.steps, sop),
    participantCount: participantsOn(state, day.plan.date).length,
    sessions: recapSessions(state, day, sop),
    items: discussedItems(day, sop, concluding),
    groups: groupsOf(state, day),
    conclusions: day.notes.filter(({ step }) => concluding.has(step)).map(({ text }) => text),
  };
}

/** What follows the presentation of the groups, up to the archiving: step 18 of the SOP. */
function concludingSteps({ steps }: Sop): ReadonlySet<number> {
  const presented = steps.findLastIndex(({ groupWork }) => groupWork === 'result');
  const after = presented < 0 ? [] : steps.slice(presented + 1);
  return new Set(
    after
      .filter(({ attendance, isBreak }) => attendance !== 'archive' && !isBreak)
      .map(({ number }) => number),
  );
}

function groupsOf(state: ActivityState, day: DayState): readonly GroupMinutes[] {
  return day.groups.map((group) => ({
    name: group.name,
    members: membersOf(state, group).map(({ participant }) => fullName(participant)),
    task: group.task,
    result: day.groupResults[group.groupId]?.result ?? '',
  }));
}
