/** One SOP step in one day's plan. */
export interface PlannedStep {
  /** The SOP's own number. */
  readonly step: number;
  /** Planned minutes; the mutu baku unless the office changed it. */
  readonly minutes: number;
  /** Mata pelatihan; empty where the step teaches nothing. */
  readonly topic: string;
  /** Narasumber as written on papers, with titles. */
  readonly speaker: string;
  /** Jam pelajaran of 45 minutes that this step counts for attendance. */
  readonly jp: number;
}

export interface DayPlan {
  readonly dayId: string;
  /** `YYYY-MM-DD` in the activity's zone. */
  readonly date: string;
  /** Minutes after midnight. */
  readonly startMinute: number;
  /** Ruang; empty if the activity's place says enough. */
  readonly room: string;
  /** In the order in which they are to run. */
  readonly steps: readonly PlannedStep[];
}
