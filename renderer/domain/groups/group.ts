/** A kelompok of one day's group work (SOP steps 13 to 17). */
export interface Group {
  /** UUIDv7. */
  readonly groupId: string;
  /** As called up, e.g. `Kelompok 1`. */
  readonly name: string;
  /** In the order of the list; a participant is in one group at most. */
  readonly participantIds: readonly string[];
  /** Tugas; empty where all groups have the same one or it was only said. */
  readonly task: string;
}
