export type Actor = 'participant' | 'speaker' | 'companion' | 'committee';

export const ACTOR_NAMES: Record<Actor, string> = {
  participant: 'Peserta Pelatihan',
  speaker: 'Nara Sumber',
  companion: 'Pendamping',
  committee: 'Panitia bangkom',
};

/**
 * What a step does for attendance: `registration` and `documents` once per participant,
 * `session` a daftar hadir each day, `archive` puts the day's sheets away.
 */
export type AttendanceRole = 'registration' | 'documents' | 'session' | 'archive';

export interface SopStep {
  /** The row's number in the official table. */
  readonly number: number;
  /** Official wording, spelling kept. */
  readonly text: string;
  /** A few words for rails and projectors; ours, not the law's. */
  readonly shortName: string;
  /**
   * `inferred`: the mark in the official table was lost and follows from the step's sense, not
   * from its wording.
   */
  readonly actors: readonly {
    readonly actor: Actor;
    readonly inferred: boolean;
  }[];
  /** Kelengkapan, official wording. */
  readonly requirements: string;
  /** Mutu baku in minutes. */
  readonly minutes: number;
  /** Waktu as printed, e.g. `1 jam`. */
  readonly printedTime: string;
  /** Official wording. */
  readonly output: string;
  /** Ket, official wording; empty if none. */
  readonly remark: string;
  /** The remark says *Jika ada*: skipping asks for nothing. */
  readonly optional: boolean;
  /** Steps of one group run at the same time; the table does not say so, equal times and one shared activity do. */
  readonly parallelGroup?: string;
  readonly attendance?: AttendanceRole;
  /** A test whose scores are kept. */
  readonly test?: 'pre' | 'post';
  /** `task`: groups are formed and work; `result`: they present. */
  readonly groupWork?: 'task' | 'result';
  /** Has a mata pelatihan, a narasumber and JP. */
  readonly teaches: boolean;
  /** Obliges the pendamping to write down what happens. */
  readonly asksForNotes: boolean;
  /** Break and ishoma. */
  readonly isBreak: boolean;
}

export interface SopCover {
  readonly number: string;
  readonly created: string;
  readonly revised: string;
  readonly effective: string;
  readonly approvedBy: string;
  readonly legalBasis: readonly string[];
  readonly qualifications: readonly string[];
  readonly relatedSops: readonly string[];
  readonly equipment: readonly string[];
  readonly warning: string;
  readonly recording: string;
}

export interface Sop {
  readonly id: string;
  readonly name: string;
  readonly office: string;
  readonly cover: SopCover;
  readonly steps: readonly SopStep[];
}
