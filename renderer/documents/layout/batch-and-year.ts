import { oneLine } from './text';

/**
 * `Angkatan II Tahun 2026`; only the year where there is one batch.
 *
 * @param date `YYYY-MM-DD`
 */
export function batchAndYear(batch: string, date: string): string {
  const year = `Tahun ${date.slice(0, 4)}`;
  const name = oneLine(batch);
  if (name === '') return year;
  return `${/^angkatan\b/i.test(name) ? name : `Angkatan ${name}`} ${year}`;
}
