import { type EmployeeKind, employeeKindOf } from './nip';

/** Pangkat of each golongan ruang, in the usual short spelling. */
const RANK_OF_GRADE: Readonly<Record<string, string>> = {
  'I/a': 'Juru Muda',
  'I/b': 'Juru Muda Tk. I',
  'I/c': 'Juru',
  'I/d': 'Juru Tk. I',
  'II/a': 'Pengatur Muda',
  'II/b': 'Pengatur Muda Tk. I',
  'II/c': 'Pengatur',
  'II/d': 'Pengatur Tk. I',
  'III/a': 'Penata Muda',
  'III/b': 'Penata Muda Tk. I',
  'III/c': 'Penata',
  'III/d': 'Penata Tk. I',
  'IV/a': 'Pembina',
  'IV/b': 'Pembina Tk. I',
  'IV/c': 'Pembina Utama Muda',
  'IV/d': 'Pembina Utama Madya',
  'IV/e': 'Pembina Utama',
};

/** Golongan of PPPK, lowest first. */
export const PPPK_GRADES: readonly string[] =
  'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII'.split(' ');

const gradeOfRank = new Map(
  Object.entries(RANK_OF_GRADE).map(([grade, rank]) => [rankKey(rank), grade]),
);

/**
 * `rank-and-grade`: the written pangkat belongs to another golongan; `pppk-with-rank`: PPPK have
 * no pangkat; `nip-kind`: golongan of a PNS with the number of a PPPK, or the reverse.
 */
export type GradeDoubt = 'rank-and-grade' | 'pppk-with-rank' | 'nip-kind';

export interface GradeReading {
  /** As the office spelled it; derived from the grade if only that was written. */
  readonly rank: string;
  /** `III/d`, or `IX` for PPPK. A text that is no grade stays as it was written. */
  readonly grade: string;
  /** Null if neither; a bare I–IV may be either and needs the NIP. */
  readonly kind: EmployeeKind | null;
  readonly doubt: GradeDoubt | null;
  /** Something like a grade, but none that exists, such as `III/e`. */
  readonly isUnknown: boolean;
}

const NOTHING: GradeReading = { rank: '', grade: '', kind: null, doubt: null, isUnknown: false };

const RANK =
  /\b(?:juru|pengatur|penata|pembina)(?:\s+(?:utama\s+muda|utama\s+madya|muda|utama))?(?:\s*,?\s*(?:tingkat|tkt|tk)\s*\.?\s*(?:I|1)(?![IVX\d]))?/i;
const PNS_GRADE = /(?<![\p{L}\d])(IV|III|II|I|[1-4])[\s/.\-_(]*([a-hj-uwyz])(?![\p{L}\d])/iu;
const PPPK_GRADE = /(?<![\p{L}\d])(X?(?:IX|IV|V?I{0,3}))(?![\p{L}\d])/giu;
const PPPK_NUMBER = /(?<![\p{L}\d])(1[0-7]|[1-9])(?![\p{L}\d])/u;
const FILLER =
  /\b(?:pangkat|golongan|gol|ruang|pppk|p3k|cpns|pns|asn|paruh waktu)\b|[^\p{L}\p{N}]+/giu;

/** Reads pangkat and golongan from one text: `Penata Tk. I (III/d)`, `IIIC`, `III/d`, `IX`. */
export function readGrade(written: string): GradeReading {
  const text = written.normalize('NFC').replace(/\s+/g, ' ').trim();
  const writtenRank = RANK.exec(text)?.[0].trim() ?? '';
  const rest = text.replace(writtenRank, ' ');
  const found = findGrade(rest);
  const remainder = (found ? rest.replace(found.written, ' ') : rest).replace(FILLER, ' ').trim();
  if (remainder !== '' && found === null) {
    return { ...NOTHING, rank: text };
  }
  const rank = remainder === '' ? spellRank(writtenRank) : `${writtenRank} ${remainder}`.trim();
  if (found?.isUnknown) return { ...NOTHING, rank, grade: found.grade, isUnknown: true };
  return complete(rank, found?.grade ?? '', found?.kind ?? null);
}

/** The pangkat that belongs to a golongan of PNS, or empty: PPPK have none. */
export function rankOfGrade(grade: string): string {
  return RANK_OF_GRADE[grade] ?? '';
}

/** What is odd about a golongan, alone or beside a NIP; spaces and dots in the NIP do not matter. */
export function doubtAboutGrade({ doubt, kind }: GradeReading, nip: string): GradeDoubt | null {
  const kindOfNip = employeeKindOf(nip.replace(/\D/g, ''));
  const isOtherKind = kindOfNip !== null && kind !== null && kindOfNip !== kind;
  return doubt ?? (isOtherKind ? 'nip-kind' : null);
}

/** Whether two spellings, such as `Tk.I` and `Tingkat I`, name one pangkat. */
export function isSameRank(one: string, other: string): boolean {
  return rankKey(one) === rankKey(other);
}

function complete(rank: string, grade: string, kind: EmployeeKind | null): GradeReading {
  const gradeByRank = gradeOfRank.get(rankKey(rank)) ?? '';
  // A golongan without its ruang, such as "Penata, III", is completed by the pangkat.
  if (gradeByRank !== '' && (grade === '' || gradeByRank.startsWith(`${grade}/`))) {
    return { ...NOTHING, rank, grade: gradeByRank, kind: 'pns' };
  }
  if (kind !== 'pns') {
    const doubt = kind === 'pppk' && rank !== '' ? 'pppk-with-rank' : null;
    return { ...NOTHING, rank, grade, kind, doubt };
  }
  const isOtherRank = gradeByRank !== '' && gradeByRank !== grade;
  return {
    ...NOTHING,
    rank: rank === '' ? rankOfGrade(grade) : rank,
    grade,
    kind,
    doubt: isOtherRank ? 'rank-and-grade' : null,
  };
}

function findGrade(text: string) {
  const pns = PNS_GRADE.exec(text);
  if (pns?.[1] && pns[2]) {
    const level = /\d/.test(pns[1]) ? PPPK_GRADES[Number(pns[1]) - 1] : pns[1].toUpperCase();
    const grade = `${level}/${pns[2].toLowerCase()}`;
    const isUnknown = !Object.hasOwn(RANK_OF_GRADE, grade);
    return { written: pns[0], grade, kind: 'pns' as const, isUnknown };
  }
  const roman = [...text.matchAll(PPPK_GRADE)]
    .map(([match]) => match)
    .find((match) => match !== '');
  const number = roman ? undefined : PPPK_NUMBER.exec(text)?.[0];
  const level = roman?.toUpperCase() ?? (number ? PPPK_GRADES[Number(number) - 1] : undefined);
  if (level === undefined) return null;
  // I to IV without a letter are golongan of PPPK, or of a PNS whose ruang was left out.
  const kind = PPPK_GRADES.indexOf(level) >= 4 || /pppk|p3k/i.test(text) ? ('pppk' as const) : null;
  return {
    written: roman ?? number ?? '',
    grade: level,
    kind,
    isUnknown: !PPPK_GRADES.includes(level),
  };
}

function spellRank(written: string): string {
  if (written !== written.toUpperCase() && written !== written.toLowerCase()) return written;
  return rankOfGrade(gradeOfRank.get(rankKey(written)) ?? '');
}

function rankKey(rank: string): string {
  return rank
    .toLowerCase()
    .replace(/tingkat|tkt/g, 'tk')
    .replace(/tk\W*1/g, 'tk i')
    .replace(/[^a-z]/g, '');
}
