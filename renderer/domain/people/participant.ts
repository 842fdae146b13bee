/**
 * Who a participant is, as the office writes it. Every field but the name may be empty: guests,
 * private speakers and village officials have no NIP, rank or grade.
 */
export interface ParticipantDetails {
  /** Without academic titles. */
  readonly name: string;
  /** Titles before the name, e.g. `dr.` or `Dr. Ir.`; empty if none. */
  readonly titleBefore: string;
  /** Titles after the name, e.g. `S.Sos., M.Si.`; empty if none. */
  readonly titleAfter: string;
  /** 18 digits of NIP or NI PPPK as text, or empty. Checked by warning only. */
  readonly nip: string;
  /** Pangkat of a PNS, e.g. `Penata Tk. I`; PPPK have none. */
  readonly rank: string;
  /** Golongan: `III/d` for PNS, `IX` for PPPK. */
  readonly grade: string;
  /** Jabatan. */
  readonly position: string;
  /** Instansi or unit kerja. */
  readonly institution: string;
  readonly phone: string;
  readonly email: string;
}

export interface Participant extends ParticipantDetails {
  /** UUIDv7, given when the person joins the activity. */
  readonly id: string;
}

export const EMPTY_PARTICIPANT: ParticipantDetails = {
  name: '',
  titleBefore: '',
  titleAfter: '',
  nip: '',
  rank: '',
  grade: '',
  position: '',
  institution: '',
  phone: '',
  email: '',
};
