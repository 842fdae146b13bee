/** JP out of JP, as whole numbers. */
export interface JpShare {
  readonly jp: number;
  readonly of: number;
}

/**
 * Where somebody stands against the threshold of attendance. While the kegiatan runs: `safe` has
 * enough already, `possible` can still reach it, `impossible` cannot. Afterwards: `passed`,
 * `attended` (*telah mengikuti*), or `absent`: present at no session, which no certificate can say
 * anything of. `none`: there are no JP to count.
 */
export type Standing =
  | 'passed'
  | 'attended'
  | 'absent'
  | 'safe'
  | 'possible'
  | 'impossible'
  | 'none';

/** In the order in which screens and papers list them. */
export const STANDINGS: readonly Standing[] = [
  'passed',
  'safe',
  'possible',
  'impossible',
  'attended',
  'absent',
  'none',
];

/** As certificates and lists word it. */
export const STANDING_NAMES: Readonly<Record<Standing, string>> = {
  passed: 'Lulus',
  attended: 'Telah mengikuti',
  absent: 'Tidak mengikuti',
  safe: 'Aman',
  possible: 'Masih mungkin',
  impossible: 'Tidak mungkin lagi',
  none: 'Belum ada JP',
};

/** What each of them means, in a sentence without its full stop. */
export const STANDING_MEANINGS: Readonly<Record<Standing, string>> = {
  passed: 'Kegiatan selesai dan ambang kehadiran tercapai',
  attended: 'Kegiatan selesai dan ambang kehadiran tidak tercapai',
  absent: 'Kegiatan selesai dan tidak hadir pada satu sesi pun',
  safe: 'Ambang kehadiran sudah tercapai',
  possible: 'Ambang kehadiran masih dapat tercapai',
  impossible: 'Ambang kehadiran tidak dapat tercapai lagi, walaupun hadir terus',
  none: 'Jadwal belum mempunyai JP',
};

/**
 * @param all attended of all JP that are not cancelled
 * @param best the same if the person attends everything that is still open
 * @param threshold percent
 * @param wasPresent at any session
 */
export function standingOf(
  { all, best }: { readonly all: JpShare; readonly best: JpShare },
  threshold: number,
  isOver: boolean,
  wasPresent: boolean,
): Standing {
  if (all.of === 0) return 'none';
  if (isOver && !wasPresent) return 'absent';
  if (reaches(all, threshold)) return isOver ? 'passed' : 'safe';
  if (isOver) return 'attended';
  return reaches(best, threshold) ? 'possible' : 'impossible';
}

/** In whole numbers: 0.9 has no exact float, and a certificate hangs on it. */
const reaches = ({ jp, of }: JpShare, threshold: number): boolean => jp * 100 >= threshold * of;

/** The threshold cannot be reached, or was not. */
export const fallsShort = (standing: Standing): boolean =>
  standing === 'impossible' || standing === 'attended' || standing === 'absent';

/** 0 to 1; undefined without any JP. */
export const ratioOf = ({ jp, of }: JpShare): number | undefined => (of > 0 ? jp / of : undefined);
