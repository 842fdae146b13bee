import type { ActivityState, DayState, Sheet, StepRun } from '../state';
import { runOf } from '../state';

/**
 * Changes one day. An event about a day that does not exist (planned on a laptop whose log has not
 * arrived yet) changes nothing: what happened cannot be refused afterwards.
 */
export function onDay(
  state: ActivityState,
  dayId: string,
  change: (day: DayState) => DayState,
): ActivityState {
  return {
    ...state,
    days: state.days.map((day) => (day.plan.dayId === dayId ? change(day) : day)),
  };
}

export function onRun(day: DayState, step: number, change: (run: StepRun) => StepRun): DayState {
  return { ...day, runs: { ...day.runs, [step]: change(runOf(day, step)) } };
}

export function onSheet(day: DayState, step: number, change: (sheet: Sheet) => Sheet): DayState {
  const sheet = day.sheets[step];
  return sheet ? { ...day, sheets: { ...day.sheets, [step]: change(sheet) } } : day;
}
