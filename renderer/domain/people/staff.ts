import type { ParticipantDetails } from './participant';

/** Narasumber: who he is, and what is read aloud when he is introduced (SOP step 4). */
export interface SpeakerDetails extends ParticipantDetails {
  /** Bidang keahlian. */
  readonly expertise: string;
  /** Pendidikan terakhir. */
  readonly education: string;
  /** Riwayat singkat jabatan dan mengajar, in free text; lines are kept. */
  readonly experience: string;
}

export interface Speaker extends SpeakerDetails {
  /** UUIDv7. */
  readonly id: string;
}

/** Panitia penyelenggara, the pendamping among them. */
export interface CommitteeMember extends ParticipantDetails {
  /** UUIDv7. */
  readonly id: string;
  /** Kedudukan dalam panitia, e.g. `Ketua` or `Pendamping`. */
  readonly duty: string;
}
