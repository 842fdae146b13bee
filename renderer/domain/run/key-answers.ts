import { sessionsOf } from '../attendance/sessions';
import { capitalized } from '../format/capital';
import type { Sop } from '../sop/sop';
import type { DayState } from '../state';
import { type RunBlock, STATUS_WORDS } from './run-blocks';

/** What a key of Pelaksanaan is for. */
export type KeyPurpose = 'start' | 'skip' | 'pause' | 'extend' | 'finish' | 'sheet';

/**
 * Why a key does nothing at the moment, in one sentence: a key that is silent looks broken.
 *
 * @param shown the steps that are looked at
 * @param called the day in words, see `dayInWords`
 */
export function whyKeyRests(
  purpose: KeyPurpose,
  day: DayState,
  sop: Sop,
  shown: readonly RunBlock[],
  called: string,
): string {
  if (purpose === 'sheet') return whyNoSheet(day, sop, shown);
  if (day.archived) return archivedSentence(called);
  const [block] = shown;
  const waits = block?.status === 'pending';
  switch (purpose) {
    case 'start':
    case 'skip': {
      if (!block) return 'Tidak ada langkah yang dipilih.';
      const verb = purpose === 'start' ? 'dimulai' : 'dilewati';
      return `${capitalized(block.inWords)} ${STATUS_IN_SENTENCE[block.status]}, jadi tidak dapat ${verb}.`;
    }
    case 'pause':
    case 'extend':
    case 'finish':
      return waits
        ? `${capitalized(block.inWords)} belum dimulai, dan tidak ada langkah yang sedang berjalan.`
        : 'Tidak ada langkah yang sedang berjalan.';
  }
}

export const archivedSentence = (called: string): string =>
  `${capitalized(called)} sudah diarsipkan. Buka kembali untuk mengubahnya.`;

const STATUS_IN_SENTENCE = {
  pending: STATUS_WORDS.pending,
  running: 'sedang berlangsung',
  paused: 'sedang dijeda',
  finished: 'sudah selesai',
  skipped: 'sudah dilewati',
} as const;

function whyNoSheet(day: DayState, sop: Sop, shown: readonly RunBlock[]): string {
  const sessions = sessionsOf(day.plan, sop);
  const [first] = sessions;
  if (!first) return 'Rencana hari itu tidak memiliki daftar hadir.';
  const steps = sessions.map(({ step }) => step).join(' dan ');
  const words = shown[0] ? capitalized(shown[0].inWords) : 'Langkah ini';
  return `${words} tidak memiliki daftar hadir. Daftar hadir diambil pada langkah ${steps}.`;
}
