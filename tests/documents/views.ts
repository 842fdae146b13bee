import {
  type AttendanceSheetView,
  buildAttendanceSheet,
} from '../../renderer/domain/reports/attendance-sheet';
import { buildDailyReport, type DailyReportView } from '../../renderer/domain/reports/daily-report';
import { invented, preparedDay, reportedDay } from '../domain/reports/reported-day';
import type { RecordedActivity } from '../helpers/recorded-activity';

export const people = (count: number) =>
  Array.from({ length: count }, (_, index) => invented(index + 1));

/** The first session of a day that ran, or of one that nobody has opened yet. */
export function sheetOf(activity: RecordedActivity, step = 4): AttendanceSheetView {
  const view = buildAttendanceSheet(activity.state, activity.dayId, step);
  if (!view) throw new Error(`No sheet is planned at step ${step}`);
  return view;
}

export const emptySheet = (count: number) => sheetOf(preparedDay(people(count)));

export const filledSheet = (count: number) => sheetOf(reportedDay(people(count)));

export function reportOf(activity: RecordedActivity): DailyReportView {
  const view = buildDailyReport(activity.state, activity.dayId, activity.now, activity.events);
  if (!view) throw new Error('The day is unknown');
  return view;
}
