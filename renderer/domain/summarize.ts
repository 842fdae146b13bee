import { scheduleDay } from './activity/schedule';
import { speakerHours } from './activity/speaker-hours';
import { summarizePeople } from './people/known-people';
import { activeSteps, hasBegun } from './run/progress';
import { findSop } from './sop/catalogue';
import { type ActivityState, activeParticipants, type DayState } from './state';
import type { ActivityStatus, ActivitySummary, DaySummary } from './summary';

/** Everything that lists know of a kegiatan without reading its log. */
export const summarize = (activityId: string, state: ActivityState) => ({
  activity: summarizeActivity(activityId, state),
  days: summarizeDays(activityId, state),
  people: summarizePeople(activityId, state),
});

/** The row by which lists know a kegiatan; undefined for a log without its first event. */
export function summarizeActivity(
  activityId: string,
  state: ActivityState,
): ActivitySummary | undefined {
  if (!state.details) return undefined;
  const { title, batch, place } = state.details;
  return {
    activityId,
    title,
    batch,
    place,
    firstDate: state.days.at(0)?.plan.date ?? '',
    lastDate: state.days.at(-1)?.plan.date ?? '',
    dayCount: state.days.length,
    archivedDayCount: state.days.filter((day) => day.archived).length,
    participantCount: activeParticipants(state).length,
    status: statusOf(state.days),
  };
}

/** One row a day, for Beranda. */
export function summarizeDays(activityId: string, state: ActivityState): readonly DaySummary[] {
  const { details, days } = state;
  if (!details) return [];
  const sop = findSop(details.sopId);
  return days.map((day, index) => {
    const { startMinute, endMinute } = scheduleDay(day.plan, sop);
    return {
      dayId: day.plan.dayId,
      activityId,
      title: details.title,
      batch: details.batch,
      sopId: details.sopId,
      date: day.plan.date,
      number: index + 1,
      dayCount: days.length,
      startMinute,
      endMinute,
      status: day.archived ? 'archived' : hasBegun(day) ? 'running' : 'planned',
      activeSteps: activeSteps(day),
      openSheetCount: Object.values(day.sheets).filter(
        (sheet) => !sheet.closed && !day.cancelledSessions[sheet.step],
      ).length,
      speakers: speakerHours(day.plan, sop),
    };
  });
}

function statusOf(days: readonly DayState[]): ActivityStatus {
  if (days.length > 0 && days.every((day) => day.archived)) return 'finished';
  return days.some((day) => day.archived || hasBegun(day)) ? 'running' : 'preparing';
}
