import type { Zone } from './zone';

/** What a kegiatan is, beside its days and people. */
export interface ActivityDetails {
  /** Nama pelatihan, e.g. `Pelatihan Pengelolaan Keuangan Daerah`. */
  readonly title: string;
  /** Angkatan, e.g. `II`; empty if there is only one. */
  readonly batch: string;
  /** Tempat penyelenggaraan. */
  readonly place: string;
  readonly zone: Zone;
  /** Which SOP its days follow. */
  readonly sopId: string;
  /** JP that the curriculum asks for in all; missing or 0 where the office sets none. */
  readonly targetJp?: number;
  /** Percent of JP that must be attended to be worded *lulus*. */
  readonly attendanceThreshold: number;
}

/** As on papers and screens: `Pelatihan … Angkatan II`. */
export function activityTitle({ title, batch }: Pick<ActivityDetails, 'title' | 'batch'>): string {
  return batch ? `${title} Angkatan ${batch}` : title;
}
