/** Before the jabatan of who fills it for a time: pelaksana tugas, pelaksana harian, penjabat. */
export const ACTING = ['Plt.', 'Plh.', 'Pj.'] as const;

export type Acting = (typeof ACTING)[number];

/** Who signs papers: order on paper is position, name, rank, NIP. */
export interface Signer {
  readonly id: string;
  /** Jabatan as it stands above the signature, e.g. `Kepala Bidang …`. */
  readonly position: string;
  /** With titles: papers of a training day carry them. */
  readonly name: string;
  readonly rank: string;
  readonly nip: string;
  /** Jabatan of the superior who delegated the signing: printed above it behind `a.n.`. */
  readonly onBehalfOf?: string;
  /** Jabatan of the officer in between, printed with `u.b.` below it (*untuk beliau*). */
  readonly underBehalfOf?: string;
  /** Empty or missing: appointed. */
  readonly acting?: Acting | '';
  /** Name without titles, where it cannot be read from `name`. */
  readonly plainName?: string;
}

export interface Letterhead {
  /** e.g. `PEMERINTAH PROVINSI KALIMANTAN BARAT`. */
  readonly government: string;
  /** Unit lines, capitals, up to three, e.g. `BADAN PENGEMBANGAN SUMBER DAYA MANUSIA`. */
  readonly units: readonly string[];
  readonly address: string;
  /** Telepon, laman, surel on one line. */
  readonly contact: string;
  /** PNG or JPEG as a data URL; empty without a logo. */
  readonly logo: string;
}

export type Paper = 'A4' | 'F4';

export interface OfficeSettings {
  /** Name of the office as written in running text. */
  readonly office: string;
  /** Place written before the date of a signature, e.g. `Pontianak`. */
  readonly city: string;
  readonly letterhead: Letterhead;
  readonly signers: readonly Signer[];
  readonly paper: Paper;
  /** Pendamping or committee member at this laptop: written into every event. */
  readonly operator: string;
}

/** The settings without the logo, as their event carries them. */
export interface OfficeFields extends Omit<OfficeSettings, 'letterhead'> {
  readonly letterhead: Omit<Letterhead, 'logo'>;
}

export const EMPTY_OFFICE: OfficeSettings = {
  office: '',
  city: '',
  letterhead: { government: '', units: [], address: '', contact: '', logo: '' },
  signers: [],
  paper: 'A4',
  operator: '',
};

/** The log that holds the settings. */
export const OFFICE_LOG = 'office';
