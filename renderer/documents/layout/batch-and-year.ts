import * as training from '../../domain/activity/training-name';
import { oneLine } from './text';

/**
 * `Angkatan II Tahun 2026`; only the year where there is one batch.
 *
 * @param date `YYYY-MM-DD`
 */
export const batchAndYear = (batch: string, date: string): string =>
  training.batchAndYear(oneLine(batch), date);
