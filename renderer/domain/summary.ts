import type { SpeakerHours } from './activity/speaker-hours';

/** `preparing`: no day has begun; `running`: some day began or waits; `finished`: all days archived. */
export type ActivityStatus = 'preparing' | 'running' | 'finished';

/** What lists show of a kegiatan without reading its log. */
export interface ActivitySummary {
  readonly activityId: string;
  readonly title: string;
  readonly batch: string;
  readonly place: string;
  /** `YYYY-MM-DD`; empty while there is no day. */
  readonly firstDate: string;
  readonly lastDate: string;
  readonly dayCount: number;
  readonly archivedDayCount: number;
  readonly participantCount: number;
  readonly status: ActivityStatus;
}

/** What Beranda shows of a day without reading its log. */
export interface DaySummary {
  readonly dayId: string;
  readonly activityId: string;
  readonly title: string;
  readonly batch: string;
  readonly sopId: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Hari ke-, from 1. */
  readonly number: number;
  readonly dayCount: number;
  /** Minutes after midnight; planned. */
  readonly startMinute: number;
  readonly endMinute: number;
  readonly status: 'planned' | 'running' | 'archived';
  /** SOP numbers of steps whose clock runs or is paused. */
  readonly activeSteps: readonly number[];
  /** Sheets opened and not closed. */
  readonly openSheetCount: number;
  /** Whom the plan takes up, and when: other kegiatan may want the same person. */
  readonly speakers: readonly SpeakerHours[];
}
