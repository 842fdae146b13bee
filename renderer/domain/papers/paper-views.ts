import type { LogEvent } from '../log/event';
import { type AttendanceSheetView, buildAttendanceSheet } from '../reports/attendance-sheet';
import { buildDailyReport, type DailyReportView } from '../reports/daily-report';
import type { ActivityState } from '../state';
import type { PaperKind } from './catalogue';
import type { Paper } from './papers-of';

/** What each kind of paper prints. */
export interface PaperViews {
  'attendance-empty': AttendanceSheetView;
  'attendance-filled': AttendanceSheetView;
  'daily-report': DailyReportView;
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
};

/** The figures of a paper, from the log alone; undefined if its day or session is gone. */
export function buildPaperView<Kind extends PaperKind>(
  kind: Kind,
  source: PaperSource,
  subject: Pick<Paper, 'day' | 'session'>,
): PaperViews[Kind] | undefined {
  return BUILDERS[kind](source, subject);
}
