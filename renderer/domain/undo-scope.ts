import type { LogEvent } from './log/event';

/** The scope of everything that is not the run of one day. */
export const ACTIVITY_SCOPE = 'activity';

/**
 * Undo works backwards within one scope, so that taking back a mark in the classroom never takes
 * back a roster edit made in the office.
 *
 * @returns a day's id, or `activity`.
 */
export function scopeOf(event: LogEvent): string {
  switch (event.type) {
    case 'DayPlanned':
    case 'DayRemoved':
      return ACTIVITY_SCOPE;
    default:
      return 'dayId' in event.payload ? event.payload.dayId : ACTIVITY_SCOPE;
  }
}
