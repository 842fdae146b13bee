import { calendarDate, formatWeekday } from './date';

const DIGITS = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
];

const SCALES = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
  [1e3, 'ribu'],
  [100, 'ratus'],
] as const;

/** The scale at which one is a prefix: seratus and seribu, but satu juta. */
const PREFIXED_UP_TO = 1e3;

/**
 * A whole number in words (*terbilang*): 11 → `sebelas`, 1124 → `seribu seratus dua puluh empat`.
 *
 * @throws RangeError on what is no whole number from 0 to under 1,000 triliun
 */
export function numberInWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e15) {
    throw new RangeError(`${value} cannot be said in words`);
  }
  return wordsOf(value);
}

/** `Senin tanggal sembilan bulan Oktober tahun dua ribu dua puluh tiga`, as a berita acara begins. */
export function dateInWords(date: string): string {
  const { day, month, year } = calendarDate(date);
  return `${formatWeekday(date)} tanggal ${wordsOf(day)} bulan ${month} tahun ${wordsOf(year)}`;
}

/** `sembilan Oktober dua ribu dua puluh tiga`. */
export function plainDateInWords(date: string): string {
  const { day, month, year } = calendarDate(date);
  return `${wordsOf(day)} ${month} ${wordsOf(year)}`;
}

function wordsOf(value: number): string {
  for (const [size, name] of SCALES) {
    if (value < size) continue;
    const count = Math.floor(value / size);
    const head = count === 1 && size <= PREFIXED_UP_TO ? `se${name}` : `${wordsOf(count)} ${name}`;
    return withRest(head, value % size);
  }
  if (value >= 20) return withRest(`${DIGITS[Math.floor(value / 10)]} puluh`, value % 10);
  return DIGITS[value] ?? `${DIGITS[value - 10]} belas`;
}

const withRest = (head: string, rest: number): string =>
  rest === 0 ? head : `${head} ${wordsOf(rest)}`;
