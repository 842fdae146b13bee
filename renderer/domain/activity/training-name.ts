import type { ActivityDetails } from './details';

/**
 * `Angkatan II Tahun 2026`; only the year where there is one batch.
 *
 * @param batch on one line
 * @param date `YYYY-MM-DD`
 */
export function batchAndYear(batch: string, date: string): string {
  const year = `Tahun ${date.slice(0, 4)}`;
  const name = batch.trim();
  if (name === '') return year;
  return `${/^angkatan\b/i.test(name) ? name : `Angkatan ${name}`} ${year}`;
}

/** As running text names it: `Pelatihan … Angkatan II Tahun 2026`. */
export const trainingName = (
  { title, batch }: Pick<ActivityDetails, 'title' | 'batch'>,
  date: string,
): string => `${title.trim()} ${batchAndYear(batch, date)}`;
